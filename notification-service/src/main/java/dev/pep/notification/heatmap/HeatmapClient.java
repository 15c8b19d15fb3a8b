package dev.pep.notification.heatmap;

import dev.pep.platform.call.ServiceCalls;
import dev.pep.platform.call.ServiceUnavailable;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Tells heatmap-service what an address in a mail is to show. */
@Component
public class HeatmapClient {

    private static final String HEATMAP = "heatmap";

    private final ServiceCalls calls;

    HeatmapClient(ServiceCalls calls) {
        this.calls = calls;
    }

    /**
     * Keeps the accounts and partners that an address is to show; putting the same set again changes nothing.
     *
     * @throws ServiceUnavailable if there is no answer now
     */
    public void putRowSet(UUID id, String owner, String title, List<Pair> pairs) {
        calls.call(
                HEATMAP,
                http -> http.put()
                        .uri("/internal/row-sets/{id}", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new RowSet(owner, title, pairs))
                        .retrieve()
                        .toBodilessEntity());
    }

    /** One account and partner of a row set. */
    public record Pair(UUID accountId, UUID partnerId) {}

    private record RowSet(String owner, String title, List<Pair> pairs) {}
}
