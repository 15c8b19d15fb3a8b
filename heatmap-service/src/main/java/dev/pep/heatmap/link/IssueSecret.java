package dev.pep.heatmap.link;

import dev.pep.platform.link.LinkSecret;
import dev.pep.platform.link.LinkSecrets;
import dev.pep.platform.problem.Gone;
import dev.pep.platform.problem.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a link's secret again for the mail that carries it; the same generation always gives the same secret. */
@Component
class IssueSecret {

    private final Links links;
    private final LinkSecrets secrets;
    private final Clock clock;

    IssueSecret(Links links, LinkSecrets secrets, Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A link that works and its secret. */
    record Issued(LinkSecret secret, PartnerAccess access) {}

    Issued of(UUID linkId) {
        PartnerAccess access = links.byId(linkId).orElseThrow(() -> new NotFound("link"));
        if (!access.usable()) {
            throw gone("link-revoked", "The request was revoked, or the contact is no longer active.");
        }
        if (!access.works(clock.instant())) {
            throw gone("link-expired", "The link has expired.");
        }
        if (access.doneAt() != null) {
            throw gone("request-done", "The partner is done with the request.");
        }
        return new Issued(secrets.of(linkId, access.generation()), access);
    }

    private static Gone gone(String type, String detail) {
        return new Gone(type, "The link has ended", detail);
    }
}
