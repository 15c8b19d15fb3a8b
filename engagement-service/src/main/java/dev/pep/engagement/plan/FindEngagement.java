package dev.pep.engagement.plan;

import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Role;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Returns which of some engagements the person may see. */
    public Set<UUID> visible(Collection<UUID> ids, InternalUser user) {
        return engagements.findByIdIn(ids).stream()
                .filter(engagement -> isSeen(engagement, user))
                .map(Engagement::id)
                .collect(Collectors.toSet());
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
        return found.filter(engagement -> isSeen(engagement, user)).orElseThrow(() -> new NotFound("engagement"));
    }

    private static boolean isSeen(Engagement engagement, InternalUser user) {
        return user.ous().includes(engagement.plan().ou()) && (!engagement.isDraft() || coordinates(user));
    }
}
