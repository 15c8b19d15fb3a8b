package dev.pep.notification.heatmap;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Asks heatmap-service; whatever is wrong with it only lets a mail wait. */
public class HeatmapClient {

    private final RestClient http;

    HeatmapClient(RestClient http) {
        this.http = http;
    }

    /**
     * Fetches a link's secret; asked again, it is the same one.
     *
     * @throws LinkEnded if the link does not work any more
     * @throws HeatmapUnavailable if there is no answer now
     */
    public IssuedSecret secret(UUID link) {
        return answer(() -> issued(link));
    }

    private IssuedSecret issued(UUID link) {
        try {
            return http.post()
                    .uri("/internal/links/{id}/secret", link)
                    .retrieve()
                    .requiredBody(IssuedSecret.class);
        } catch (HttpClientErrorException.Gone ended) {
            throw new LinkEnded();
        }
    }

    /**
     * Keeps the accounts and partners that an address is to show; putting the same set again changes nothing.
     *
     * @throws HeatmapUnavailable if there is no answer now
     */
    public void putRowSet(UUID id, String owner, String title, List<Pair> pairs) {
        answer(() -> http.put()
                .uri("/internal/row-sets/{id}", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new RowSet(owner, title, pairs))
                .retrieve()
                .toBodilessEntity());
    }

    private static <T> T answer(Supplier<T> call) {
        try {
            return Objects.requireNonNull(call.get());
        } catch (RestClientResponseException refusal) {
            throw new HeatmapUnavailable(
                    "heatmap-service answered " + refusal.getStatusCode().value());
        } catch (RestClientException unreachable) {
            throw new HeatmapUnavailable("heatmap-service does not answer");
        } catch (OAuth2AuthorizationException noToken) {
            throw new HeatmapUnavailable("The sign-in server gives no token for heatmap-service");
        }
    }

    /** One account and partner of a row set. */
    public record Pair(UUID accountId, UUID partnerId) {}

    private record RowSet(String owner, String title, List<Pair> pairs) {}
}
