package dev.pep.engagement.invitation;

import dev.pep.engagement.partner.NamedPartner;
import dev.pep.event.Side;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.problem.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One partner's invitation to an engagement, from its sending to its answer and end. Each thing that happens to it is
 * registered as an {@link InvitationAct}, and told when it is saved.
 */
@Table("invitation")
public class Invitation extends AbstractAggregateRoot<Invitation> {

    @Id
    private final UUID id;

    @Version
    private @Nullable Integer version;

    private final UUID engagementId;

    @Embedded.Empty(prefix = "partner_")
    private final NamedPartner partner;

    @Embedded.Empty
    private final Sending sending;

    private @Nullable Instant openedAt;
    private @Nullable Instant remindedAt;

    @Embedded.Empty
    private Answer answer = Answer.NONE;

    @Embedded.Empty
    private InvitationEnd end = InvitationEnd.NONE;

    @PersistenceCreator
    Invitation(UUID id, UUID engagementId, NamedPartner partner, Sending sending) {
        this.id = id;
        this.engagementId = engagementId;
        this.partner = partner;
        this.sending = sending;
    }

    /** Invites a partner, of which these contacts get it. */
    static Invitation send(
            UUID id,
            UUID engagementId,
            NamedPartner partner,
            Sending sending,
            List<Recipient> recipients,
            EventStamp stamp) {
        Invitation sent = new Invitation(id, engagementId, partner, sending);
        sent.registerEvent(new InvitationAct.Sent(sent, stamp, recipients));
        return sent;
    }

    /** A contact has opened its link for the first time. */
    void open(EventStamp stamp) {
        openedAt = openedAt == null ? stamp.occurredAt() : openedAt;
        registerEvent(new InvitationAct.Opened(this, stamp));
    }

    /**
     * A contact accepts, also one whose partner had declined; a second time nothing happens.
     *
     * @param stamp under the contact's name
     */
    public void accept(EventStamp stamp) {
        requireNotEnded();
        if (!answer.isAccepted()) {
            answer = Answer.accepted(stamp);
            registerEvent(new InvitationAct.Accepted(this, stamp));
        }
    }

    /**
     * A contact declines.
     *
     * @param stamp under the contact's name
     * @throws Conflict if the partner has accepted
     */
    public void decline(DeclineReason reason, @Nullable String remark, EventStamp stamp) {
        requireNotEnded();
        requireNotAccepted("The invitation has been accepted. Say that you take part no more instead.");
        answer = Answer.declined(reason, remark, stamp);
        registerEvent(new InvitationAct.Declined(this, stamp));
    }

    /** The partner takes part no more. */
    public void leave(Side side, @Nullable String reason, List<Recipient> recipients, EventStamp stamp) {
        requireNotEnded();
        if (!answer.isAccepted()) {
            throw new Conflict("not-accepted", "The invitation is not accepted", "The partner does not take part.");
        }
        end = InvitationEnd.left(side, reason, stamp.occurredAt());
        registerEvent(new InvitationAct.Left(this, stamp, recipients));
    }

    void remind(List<Recipient> recipients, EventStamp stamp) {
        remindedAt = stamp.occurredAt();
        registerEvent(new InvitationAct.Reminded(this, stamp, recipients));
    }

    /**
     * One contact gets a new link, or its first one.
     *
     * @throws Conflict if the link could open nothing any more
     */
    void sendAgain(Recipient recipient, boolean added, EventStamp stamp) {
        requireNotEnded();
        requireAnswerable(stamp.occurredAt());
        registerEvent(new InvitationAct.SentAgain(this, stamp, recipient, added));
    }

    void withdraw(@Nullable String reason, List<Recipient> recipients, EventStamp stamp) {
        requireNotEnded();
        requireNotAccepted(partner.name() + " has accepted. End its participation instead.");
        end = InvitationEnd.withdrawn(reason, stamp.occurredAt());
        registerEvent(new InvitationAct.Withdrawn(this, stamp, recipients));
    }

    void expire(List<Recipient> recipients, EventStamp stamp) {
        end = InvitationEnd.expired(stamp.occurredAt());
        registerEvent(new InvitationAct.Expired(this, stamp, recipients));
    }

    private void requireNotEnded() {
        if (state().isEnded()) {
            throw new Conflict("invitation-ended", "The invitation has ended", "The invitation has ended.");
        }
    }

    private void requireAnswerable(Instant now) {
        if (!answer.isAccepted() && !now.isBefore(sending.expiresAt())) {
            throw new Conflict(
                    "invitation-ended",
                    "The invitation has ended",
                    "The time to answer is over. Invite " + partner.name() + " again instead.");
        }
    }

    private void requireNotAccepted(String instead) {
        if (answer.isAccepted()) {
            throw new Conflict("invitation-accepted", "The invitation was accepted", instead);
        }
    }

    /** Returns where it stands. */
    public InvitationState state() {
        return end.state().or(answer::state).orElse(openedAt == null ? InvitationState.SENT : InvitationState.OPENED);
    }

    public boolean isAccepted() {
        return state() == InvitationState.ACCEPTED;
    }

    public UUID id() {
        return id;
    }

    public UUID engagementId() {
        return engagementId;
    }

    public NamedPartner partner() {
        return partner;
    }

    public boolean isOf(@Nullable UUID partnerId) {
        return partner.id().equals(partnerId);
    }

    public Sending sending() {
        return sending;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public Answer answer() {
        return answer;
    }

    InvitationEnd end() {
        return end;
    }
}
