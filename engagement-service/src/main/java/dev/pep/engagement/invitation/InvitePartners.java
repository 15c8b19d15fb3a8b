package dev.pep.engagement.invitation;

import dev.pep.engagement.account.CountAccounts;
import dev.pep.engagement.partner.Partner;
import dev.pep.engagement.partner.Partners;
import dev.pep.engagement.plan.CriteriaWall;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites partners to an engagement: all of them, or nobody. */
@Component
public class InvitePartners {

    private final FindEngagement find;
    private final Partners partners;
    private final Invitations invitations;
    private final CountAccounts countAccounts;
    private final SendInvitation sendInvitation;
    private final Links links;
    private final EventStamps stamps;

    InvitePartners(
            FindEngagement find,
            Partners partners,
            Invitations invitations,
            CountAccounts countAccounts,
            SendInvitation sendInvitation,
            Links links,
            EventStamps stamps) {
        this.find = find;
        this.partners = partners;
        this.invitations = invitations;
        this.countAccounts = countAccounts;
        this.sendInvitation = sendInvitation;
        this.links = links;
        this.stamps = stamps;
    }

    /** Invites more partners to a published engagement. */
    @Transactional
    public void invite(UUID id, InviteRequest wanted, InternalUser user) {
        List<UUID> ids = wanted.partners();
        String words = wanted.words();
        Engagement engagement = find.held(id, user);
        engagement.requireOpen();
        CriteriaWall.require(engagement, user);
        invite(engagement, ids, words == null ? engagement.plan().message() : words);
    }

    /**
     * Invites partners to an engagement that is held.
     *
     * @throws Conflict if one of them cannot be invited; then nobody is
     */
    void invite(Engagement engagement, List<UUID> ids, @Nullable String message) {
        Map<UUID, Partner> known = partners.byIds(ids);
        requireInvitable(ids, known);
        List<Invitation> earlier = invitations.ofEngagement(engagement.id());
        int accounts = countAccounts.matching(engagement.plan().criteria());
        ids.stream().map(known::get).forEach(partner -> {
            endEarlier(earlier, partner, stamps.next().occurredAt());
            sendInvitation.send(engagement.id(), partner, message, accounts);
        });
    }

    private void endEarlier(List<Invitation> earlier, Partner partner, Instant now) {
        earlier.stream().filter(one -> one.isOf(partner.id())).forEach(one -> {
            if (one.state().isOwed() || one.isAccepted()) {
                throw new Conflict(
                        "already-invited",
                        "The partner is already invited",
                        partner.name() + " is already invited. Nobody was invited.");
            }
            links.revoke(InvitationPurpose.NAME, one.id(), now);
        });
    }

    private static void requireInvitable(Collection<UUID> ids, Map<UUID, Partner> known) {
        if (!known.keySet().containsAll(ids)) {
            throw new Invalid(Map.of("partnerIds", "One of the partners does not exist."));
        }
        List<String> problems = known.values().stream()
                .flatMap(partner -> partner.problem().stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new Conflict(
                    "partner-cannot-be-invited",
                    "A partner cannot be invited",
                    String.join(" ", problems) + " Nobody was invited.");
        }
    }
}
