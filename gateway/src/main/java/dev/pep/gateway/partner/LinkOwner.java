package dev.pep.gateway.partner;

import dev.pep.gateway.partner.PartnerAddresses.Entry;
import dev.pep.platform.call.ServiceCalls;
import dev.pep.platform.call.ServiceUnavailable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * Asks the service that owns a link what its secret opens; unknown, expired and revoked are one and the same answer.
 */
@Component
class LinkOwner {

    private static final Logger log = LoggerFactory.getLogger(LinkOwner.class);

    private final ServiceCalls calls;
    private final PurposeServices purposes;

    LinkOwner(ServiceCalls calls, PurposeServices purposes) {
        this.calls = calls;
        this.purposes = purposes;
    }

    /**
     * Returns what a secret opens; never a page that the settings do not have for such links, and never a purpose whose
     * calls go to another service.
     */
    Optional<OpenedLink> open(Entry entry, PresentedSecret secret) {
        try {
            return Optional.of(calls.call(entry.service(), http -> exchange(http, secret)))
                    .filter(link -> owns(entry, link))
                    .map(link -> known(entry, link));
        } catch (OpensNothing unknown) {
            return Optional.empty();
        } catch (ServiceUnavailable down) {
            log.warn("A link could not be opened: {}", down.getMessage());
            throw new LinkOwnerDown();
        }
    }

    private static @Nullable OpenedLink exchange(RestClient http, PresentedSecret secret) {
        try {
            return http.post()
                    .uri("/internal/links/exchange")
                    .body(secret)
                    .retrieve()
                    .body(OpenedLink.class);
        } catch (HttpClientErrorException.NotFound unknown) {
            throw new OpensNothing();
        }
    }

    private boolean owns(Entry entry, OpenedLink link) {
        boolean owned = purposes.serves(entry.service(), link.purpose());
        if (!owned) {
            log.warn("A link of {} is refused: calls of purpose {} do not go there", entry.service(), link.purpose());
        }
        return owned;
    }

    private static OpenedLink known(Entry entry, OpenedLink link) {
        if (link.page() == null || !entry.pages().contains(link.page())) {
            log.warn("A link of purpose {} could not be opened: its page {} is unknown", link.purpose(), link.page());
            throw new LinkOwnerDown();
        }
        return link;
    }

    /** The secret is unknown, expired or revoked. */
    private static final class OpensNothing extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
