package dev.pep.notification.link;

import dev.pep.notification.mail.ServiceAway;
import dev.pep.platform.call.ServiceCalls;
import dev.pep.platform.call.ServiceUnavailable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks the service that owns a link for its secret; whatever is wrong with that service only lets a mail wait. */
@Component
public class IssuedSecrets {

    private final ServiceCalls calls;

    IssuedSecrets(ServiceCalls calls) {
        this.calls = calls;
    }

    /**
     * Fetches a link's secret; asked again, it is the same one.
     *
     * @param owner the service that owns the link, by its name in pep.services
     * @throws LinkNoLongerNeeded if the link does not work any more
     * @throws ServiceAway if there is no answer now
     */
    public IssuedSecret of(String owner, UUID link) {
        try {
            return calls.call(owner, http -> issued(http, link));
        } catch (ServiceUnavailable away) {
            throw new ServiceAway(away);
        }
    }

    private static @Nullable IssuedSecret issued(RestClient http, UUID link) {
        try {
            return http.post()
                    .uri("/internal/links/{id}/secret", link)
                    .retrieve()
                    .body(IssuedSecret.class);
        } catch (HttpClientErrorException.Gone ended) {
            throw new LinkNoLongerNeeded();
        }
    }
}
