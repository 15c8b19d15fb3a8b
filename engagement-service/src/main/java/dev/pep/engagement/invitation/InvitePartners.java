package dev.pep.engagement.invitation;

import dev.pep.engagement.account.CountAccounts;
import dev.pep.engagement.partner.Partner;
import dev.pep.engagement.partner.Partners;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.Links;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.timer.WallClock;
import dev.pep.platform.timer.WallClockTimer;
import dev.pep.platform.timer.WallClockTimers;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites partners to an engagement: each active contact gets a link of its own. */
@Component
public class InvitePartners {

    private static final int MOST = 100;
    private static final int LONGEST_MESSAGE = 4_000;

    private final FindEngagement find;
    private final Partners partners;
    private final Invitations invitations;
    private final CountAccounts countAccounts;
    private final Links links;
    private final WallClockTimers timers;
    private final InvitationSettings settings;
    private final EventStamps stamps;

    InvitePartners(
            FindEngagement find,
            Partners partners,
            Invitations invitations,
            CountAccounts countAccounts,
            Links links,
            WallClockTimers timers,
            InvitationSettings settings,
            EventStamps stamps) {
        this.find = find;
        this.partners = partners;
        this.invitations = invitations;
        this.countAccounts = countAccounts;
        this.links = links;
        this.timers = timers;
        this.settings = settings;
        this.stamps = stamps;
    }

    /** Who else is invited. */
    public record InviteRequest(
            @Schema(description = "Ids of 1 to " + MOST + " partners, also of such as have declined or left") @Nullable List<@Nullable UUID> partnerIds,

            @Schema(
                    description = "What the invitation says; the engagement's own message by default",
                    maxLength = LONGEST_MESSAGE)
            @Nullable String message) {

        List<UUID> given() {
            List<UUID> ids = partnerIds == null
                    ? List.of()
                    : partnerIds.stream().filter(Objects::nonNull).distinct().toList();
            if (ids.isEmpty() || ids.size() > MOST) {
                throw new Invalid(Map.of("partnerIds", "Name 1 to " + MOST + " partners."));
            }
            if (message != null && message.length() > LONGEST_MESSAGE) {
                throw new Invalid(Map.of("message", "Use at most " + LONGEST_MESSAGE + " characters."));
            }
            return ids;
        }
    }

    /** Invites more partners to a published engagement. */
    @Transactional
    public void invite(UUID id, InviteRequest wanted, InternalUser user) {
        List<UUID> ids = wanted.given();
        Engagement engagement = find.held(id, user);
        engagement.requireOpen();
        String message = wanted.message() == null || wanted.message().isBlank()
                ? engagement.plan().message()
                : wanted.message().strip();
        invite(engagement, ids, message);
    }

    /**
     * Invites partners to an engagement that is held.
     *
     * @throws Conflict if one of them cannot be invited; then nobody is
     */
    void invite(Engagement engagement, List<UUID> ids, @Nullable String message) {
        Map<UUID, Partner> known = partners.byIds(ids);
        requireInvitable(ids, known);
        List<Invitation> earlier = invitations.findByEngagementIdOrderBySentAtAscIdAsc(engagement.id());
        int accounts = countAccounts.matching(engagement.plan().criteria());
        ids.stream().map(known::get).forEach(partner -> {
            Instant now = stamps.next().occurredAt();
            endEarlier(earlier, partner, now);
            send(engagement, partner, message, accounts);
        });
    }

    private void send(Engagement engagement, Partner partner, @Nullable String message, int accounts) {
        EventStamp stamp = stamps.next();
        UUID id = UUID.randomUUID();
        Instant end = stamp.occurredAt().plus(settings.expireAfter());
        List<Recipient> recipients = partner.contacts().stream()
                .map(contact -> new Recipient(
                        contact.id(),
                        contact.name(),
                        contact.email(),
                        contact.zone(),
                        links.issue(InvitationPurpose.NAME, id, contact.id(), end)))
                .toList();
        invitations.save(Invitation.send(id, engagement, partner, message, accounts, end, recipients, stamp));
        setTimer(id, end);
    }

    private void setTimer(UUID id, Instant end) {
        String name = id.toString();
        Instant reminder = end.minus(settings.remindBefore());
        timers.set(InvitationTimers.REMINDER, new WallClockTimer(name, WallClock.fixed(reminder), null, null));
        timers.set(InvitationTimers.END, new WallClockTimer(name, WallClock.fixed(end), null, null));
    }

    private void endEarlier(List<Invitation> earlier, Partner partner, Instant now) {
        earlier.stream().filter(one -> one.partnerId().equals(partner.id())).forEach(one -> {
            if (one.state().isOwed() || one.state() == InvitationState.ACCEPTED) {
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
