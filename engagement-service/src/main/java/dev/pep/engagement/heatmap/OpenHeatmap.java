package dev.pep.engagement.heatmap;

import dev.pep.engagement.invitation.Guest;
import dev.pep.platform.link.IssuedSecrets;
import dev.pep.platform.link.LinkNoLongerNeeded;
import dev.pep.platform.problem.Conflict;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads a contact from the page of the engagement to its own report, by the contact's own link to it. */
@Component
public class OpenHeatmap {

    /** Who owns the links of reports. */
    private static final String OWNER = "heatmap";

    private static final String ENTRY = "/r#";

    private final HeatmapLinks links;
    private final IssuedSecrets secrets;

    OpenHeatmap(HeatmapLinks links, IssuedSecrets secrets) {
        this.links = links;
        this.secrets = secrets;
    }

    /** The address of the report at the gateway: a secret, which the page follows at once and keeps nowhere. */
    public record HeatmapLink(String path) {

        @Override
        public String toString() {
            return "The address of a report";
        }
    }

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
        try {
            return new HeatmapLink(ENTRY + secrets.of(OWNER, link).secret());
        } catch (LinkNoLongerNeeded ended) {
            throw none();
        }
    }

    private Optional<UUID> link(Guest guest) {
        return links.find(
                guest.invitation().engagementId(), guest.invitation().partner().id(), guest.contactId());
    }

    private static Conflict none() {
        return new Conflict(
                "no-heatmap", "There is no heatmap to open", "The list of accounts is not ready, or has ended.");
    }
}
