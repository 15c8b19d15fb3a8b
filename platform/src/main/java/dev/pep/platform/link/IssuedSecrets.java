package dev.pep.platform.link;

import dev.pep.platform.call.ServiceCalls;
import dev.pep.platform.call.ServiceUnavailable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks the service that owns a link for its secret: the other side of {@link LinkController}. */
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
     * @throws ServiceUnavailable if there is no answer now
     */
    public IssuedSecret of(String owner, UUID link) {
        return calls.call(owner, http -> issued(http, link));
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
