package dev.pep.engagement.plan;

import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Role;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds an engagement for somebody; what is not of their operating units looks like what does not exist. */
@Component
public class FindEngagement {

    private final Engagements engagements;

    FindEngagement(Engagements engagements) {
        this.engagements = engagements;
    }

    /**
     * Returns an engagement that the person may see.
     *
     * @throws NotFound if there is none such
     */
    public Engagement visible(UUID id, InternalUser user) {
        return seen(engagements.findById(id), user);
    }

    /**
     * The same, held until the transaction ends: whoever changes what belongs to an engagement does so first, so that
     * all that is told of it stays in order.
     *
     * @throws NotFound if there is none such
     */
    public Engagement held(UUID id, InternalUser user) {
        return seen(engagements.findLockedById(id), user);
    }

    /** Returns an engagement that is known to be there, held until the transaction ends. */
    public Engagement hold(UUID id) {
        return engagements.findLockedById(id).orElseThrow(() -> new NotFound("engagement"));
    }

    /** Returns an engagement that is known to be there. */
    public Engagement known(UUID id) {
        return engagements.findById(id).orElseThrow(() -> new NotFound("engagement"));
    }

    /** Returns whether somebody coordinates engagements, and so sees drafts, too. */
    public static boolean coordinates(InternalUser user) {
        return user.is(Role.ECM) || user.is(Role.OU_COORDINATOR);
    }

    private static Engagement seen(Optional<Engagement> found, InternalUser user) {
        return found.filter(engagement -> user.ous().includes(engagement.plan().ou()))
                .filter(engagement -> !engagement.isDraft() || coordinates(user))
                .orElseThrow(() -> new NotFound("engagement"));
    }
}
