package dev.pep.gateway.partner;

import dev.pep.gateway.partner.PartnerAddresses.Entry;
import dev.pep.platform.call.ServiceCalls;
import dev.pep.platform.call.ServiceUnavailable;
import java.util.Optional;
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
            return calls.call(entry.service(), http -> exchange(http, secret))
                    .filter(link -> owns(entry, link))
                    .map(link -> known(entry, link));
        } catch (ServiceUnavailable down) {
            log.warn("A link could not be opened: {}", down.getMessage());
            throw new LinkOwnerDown();
        }
    }

    private static Optional<OpenedLink> exchange(RestClient http, PresentedSecret secret) {
        try {
            return Optional.of(http.post()
                    .uri("/internal/links/exchange")
                    .body(secret)
                    .retrieve()
                    .requiredBody(OpenedLink.class));
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
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
}
