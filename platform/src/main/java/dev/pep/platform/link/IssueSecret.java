package dev.pep.platform.link;

import dev.pep.platform.problem.Gone;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.problem.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Makes a link's secret again for the mail that carries it; the same generation always gives the same secret. */
class IssueSecret {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Links links;
    private final LinkPurposes purposes;
    private final LinkSecrets secrets;
    private final Clock clock;

    IssueSecret(Links links, LinkPurposes purposes, LinkSecrets secrets, Clock clock) {
        this.links = links;
        this.purposes = purposes;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A link that works and its secret. */
    record Issued(LinkSecret secret, Link link) {}

    Issued of(UUID linkId) {
        Link link = links.byId(linkId).orElseThrow(() -> new NotFound("link"));
        LinkPurpose purpose = purposes.of(link).orElseThrow(() -> unowned(link));
        LinkStanding standing = purpose.standing(link.subjectId(), link.contactId())
                .orElseThrow(() -> gone("link-revoked", "What the link opened is no longer there."));
        LinkEnd end = standing.end();
        if (end != null && !end.opens()) {
            throw gone(end.type(), end.detail());
        }
        if (link.revokedAt() != null) {
            throw gone("link-revoked", "The link was revoked.");
        }
        if (!link.lasts(clock.instant())) {
            throw gone("link-expired", "The link has expired.");
        }
        if (end != null) {
            throw gone(end.type(), end.detail());
        }
        return new Issued(secrets.of(linkId, link.generation()), link);
    }

    /** A copy of another version may own the purpose, so the mail waits. */
    private static Unavailable unowned(Link link) {
        return new Unavailable("Nobody here owns links of purpose " + link.purpose() + ".", PAUSE);
    }

    private static Gone gone(String type, String detail) {
        return new Gone(type, "The link has ended", detail);
    }
}
