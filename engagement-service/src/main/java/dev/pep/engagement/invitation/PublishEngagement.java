package dev.pep.engagement.invitation;

import dev.pep.engagement.invitation.CheckPublishing.Publishing;
import dev.pep.engagement.invitation.CheckPublishing.PublishingProblem;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.Engagements;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.Person;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a draft and invites its partners, in one transaction; publishing twice does nothing more. */
@Component
public class PublishEngagement {

    private final FindEngagement find;
    private final Engagements engagements;
    private final CheckPublishing checkPublishing;
    private final InvitePartners invitePartners;
    private final EventStamps stamps;

    PublishEngagement(
            FindEngagement find,
            Engagements engagements,
            CheckPublishing checkPublishing,
            InvitePartners invitePartners,
            EventStamps stamps) {
        this.find = find;
        this.engagements = engagements;
        this.checkPublishing = checkPublishing;
        this.invitePartners = invitePartners;
        this.stamps = stamps;
    }

    /** Which draft is meant. */
    public record PublishRequest(
            @Schema(description = "The version that the caller has read") @Nullable Integer version) {}

    /**
     * Publishes it.
     *
     * @return whether it is published; not if somebody else has changed it since the caller read it
     */
    @Transactional
    public boolean publish(UUID id, PublishRequest wanted, InternalUser user) {
        Engagement engagement = find.held(id, user);
        if (!engagement.isDraft()) {
            return true;
        }
        if (wanted.version() == null) {
            throw new Invalid(Map.of("version", "Say which version you have read."));
        }
        if (engagement.version() != wanted.version()) {
            return false;
        }
        requireComplete(checkPublishing.of(engagement, user));
        engagement.publish(Person.of(user), stamps.next());
        Engagement published = engagements.save(engagement);
        invitePartners.invite(published, published.partners(), published.plan().message());
        return true;
    }

    private static void requireComplete(Publishing publishing) {
        if (!publishing.problems().isEmpty()) {
            String detail = publishing.problems().stream()
                    .map(PublishingProblem::detail)
                    .collect(Collectors.joining(" "));
            throw new Conflict(
                    "not-publishable", "It cannot be published yet", detail, Map.of("problems", publishing.problems()));
        }
    }
}
