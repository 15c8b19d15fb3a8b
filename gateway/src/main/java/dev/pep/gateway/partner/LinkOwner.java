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

    LinkOwner(ServiceCalls calls) {
        this.calls = calls;
    }

    /** Returns what a secret opens; never a purpose that the settings do not have for such links. */
    Optional<OpenedLink> open(Entry entry, PresentedSecret secret) {
        try {
            return Optional.of(calls.call(entry.service(), http -> exchange(http, secret)))
                    .filter(link -> isKnown(entry, link));
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

    private static boolean isKnown(Entry entry, OpenedLink link) {
        boolean known = entry.purposes().contains(link.purpose());
        if (!known) {
            log.warn("A link of {} is refused: no route has its purpose {}", entry.service(), link.purpose());
        }
        return known;
    }

    /** The secret is unknown, expired or revoked. */
    private static final class OpensNothing extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
