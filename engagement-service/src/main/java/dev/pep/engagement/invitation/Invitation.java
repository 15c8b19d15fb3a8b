package dev.pep.engagement.invitation;

import dev.pep.engagement.partner.Partner;
import dev.pep.engagement.plan.Engagement;
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
    private final UUID partnerId;
    private final String partnerName;
    private final @Nullable String message;
    private final int accounts;
    private final Instant sentAt;
    private final Instant expiresAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant declinedAt;
    private @Nullable String answeredBy;
    private @Nullable DeclineReason reasonCode;
    private @Nullable String remark;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant expiredAt;
    private @Nullable Instant leftAt;
    private @Nullable Side leftSide;
    private @Nullable String endReason;

    @PersistenceCreator
    Invitation(
            UUID id,
            UUID engagementId,
            UUID partnerId,
            String partnerName,
            @Nullable String message,
            int accounts,
            Instant sentAt,
            Instant expiresAt) {
        this.id = id;
        this.engagementId = engagementId;
        this.partnerId = partnerId;
        this.partnerName = partnerName;
        this.message = message;
        this.accounts = accounts;
        this.sentAt = sentAt;
        this.expiresAt = expiresAt;
    }

    /**
     * Invites a partner.
     *
     * @param accounts how many accounts match the engagement's criteria
     * @param recipients the contacts who get it
     */
    static Invitation send(
            UUID id,
            Engagement engagement,
            Partner partner,
            @Nullable String message,
            int accounts,
            Instant expiresAt,
            List<Recipient> recipients,
            EventStamp stamp) {
        Invitation sent = new Invitation(
                id, engagement.id(), partner.id(), partner.name(), message, accounts, stamp.occurredAt(), expiresAt);
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
        if (acceptedAt == null) {
            acceptedAt = stamp.occurredAt();
            declinedAt = null;
            reasonCode = null;
            remark = null;
            answeredBy = stamp.actor().getName();
            registerEvent(new InvitationAct.Accepted(this, stamp));
        }
    }

    /**
     * A contact declines.
     *
     * @param stamp under the contact's name
     * @throws Conflict if the partner has accepted
     */
    public void decline(DeclineReason reason, @Nullable String words, EventStamp stamp) {
        requireNotEnded();
        if (acceptedAt != null) {
            throw new Conflict(
                    "invitation-accepted",
                    "The invitation was accepted",
                    "The invitation has been accepted. Say that you take part no more instead.");
        }
        declinedAt = stamp.occurredAt();
        reasonCode = reason;
        remark = words;
        answeredBy = stamp.actor().getName();
        registerEvent(new InvitationAct.Declined(this, stamp));
    }

    /** The partner takes part no more. */
    public void leave(Side side, @Nullable String reason, List<Recipient> recipients, EventStamp stamp) {
        requireNotEnded();
        if (acceptedAt == null) {
            throw new Conflict("not-accepted", "The invitation is not accepted", "The partner does not take part.");
        }
        leftAt = stamp.occurredAt();
        leftSide = side;
        endReason = reason;
        registerEvent(new InvitationAct.Left(this, stamp, recipients));
    }

    void remind(List<Recipient> recipients, EventStamp stamp) {
        remindedAt = stamp.occurredAt();
        registerEvent(new InvitationAct.Reminded(this, stamp, recipients));
    }

    /** One contact gets a new link, or its first one. */
    void sendAgain(Recipient recipient, boolean added, EventStamp stamp) {
        requireNotEnded();
        registerEvent(new InvitationAct.SentAgain(this, stamp, recipient, added));
    }

    void withdraw(@Nullable String reason, List<Recipient> recipients, EventStamp stamp) {
        requireNotEnded();
        if (acceptedAt != null) {
            throw new Conflict(
                    "invitation-accepted",
                    "The invitation was accepted",
                    partnerName + " has accepted. End its participation instead.");
        }
        withdrawnAt = stamp.occurredAt();
        endReason = reason;
        registerEvent(new InvitationAct.Withdrawn(this, stamp, recipients));
    }

    void expire(List<Recipient> recipients, EventStamp stamp) {
        expiredAt = stamp.occurredAt();
        registerEvent(new InvitationAct.Expired(this, stamp, recipients));
    }

    private void requireNotEnded() {
        if (state().isEnded()) {
            throw new Conflict("invitation-ended", "The invitation has ended", "The invitation has ended.");
        }
    }

    /** Returns where it stands. */
    public InvitationState state() {
        if (leftAt != null) {
            return InvitationState.LEFT;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        if (expiredAt != null) {
            return InvitationState.EXPIRED;
        }
        return answer();
    }

    private InvitationState answer() {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (declinedAt != null) {
            return InvitationState.DECLINED;
        }
        return openedAt == null ? InvitationState.SENT : InvitationState.OPENED;
    }

    public UUID id() {
        return id;
    }

    public UUID engagementId() {
        return engagementId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String partnerName() {
        return partnerName;
    }

    public @Nullable String message() {
        return message;
    }

    /** Returns how many accounts matched when it was sent. */
    public int accounts() {
        return accounts;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    /** Returns when it was accepted or declined, as it stands now. */
    public @Nullable Instant answeredAt() {
        return acceptedAt == null ? declinedAt : acceptedAt;
    }

    /** Returns the name of the contact who answered. */
    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable DeclineReason reasonCode() {
        return reasonCode;
    }

    public @Nullable String remark() {
        return remark;
    }

    @Nullable Side leftSide() {
        return leftSide;
    }

    @Nullable String endReason() {
        return endReason;
    }
}
