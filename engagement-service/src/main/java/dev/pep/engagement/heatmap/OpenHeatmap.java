package dev.pep.engagement.heatmap;

import dev.pep.engagement.invitation.Guest;
import dev.pep.platform.call.ServiceCalls;
import dev.pep.platform.problem.Conflict;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Leads a contact from the page of the engagement to its own report, by the contact's own link to it. */
@Component
public class OpenHeatmap {

    private static final String ENTRY = "/r#";

    private final HeatmapLinks links;
    private final ServiceCalls calls;

    OpenHeatmap(HeatmapLinks links, ServiceCalls calls) {
        this.links = links;
        this.calls = calls;
    }

    /** The address of the report at the gateway: a secret, which the page follows at once and keeps nowhere. */
    public record HeatmapLink(String path) {

        @Override
        public String toString() {
            return "The address of a report";
        }
    }

    /** What heatmap-service answers. */
    private record Issued(String secret) {}

    /** Returns whether the contact has a link to a report. */
    public boolean isThere(Guest guest) {
        return link(guest).isPresent();
    }

    /**
     * Returns the address of the contact's report.
     *
     * @throws Conflict if there is none, or it has ended
     */
    public HeatmapLink of(Guest guest) {
        UUID link = link(guest).orElseThrow(OpenHeatmap::none);
        return new HeatmapLink(
                ENTRY + calls.call("heatmap", http -> issued(http, link)).secret());
    }

    private Optional<UUID> link(Guest guest) {
        return links.find(guest.invitation().engagementId(), guest.invitation().partnerId(), guest.contactId());
    }

    private static @Nullable Issued issued(RestClient http, UUID link) {
        try {
            return http.post()
                    .uri("/internal/links/{id}/secret", link)
                    .retrieve()
                    .body(Issued.class);
        } catch (HttpClientErrorException.Gone ended) {
            throw none();
        }
    }

    private static Conflict none() {
        return new Conflict(
                "no-heatmap", "There is no heatmap to open", "The list of accounts is not ready, or has ended.");
    }
}
