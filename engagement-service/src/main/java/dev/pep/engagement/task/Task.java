package dev.pep.engagement.task;

import dev.pep.engagement.invitation.Invitation;
import dev.pep.engagement.partner.NamedPartner;
import dev.pep.event.Side;
import dev.pep.event.engagement.TaskChangeKind;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.problem.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One thing that a partner that takes part, or the company for it, has to do. Each change is told when it is saved. */
@Table("task")
public class Task extends AbstractAggregateRoot<Task> {

    @Id
    private final UUID id;

    @Version
    private @Nullable Integer version;

    private final UUID engagementId;
    private final UUID invitationId;

    @Embedded.Empty(prefix = "partner_")
    private final NamedPartner partner;

    private final TaskKind kind;

    @Embedded.Empty
    private Due due;

    private Instant openSince;
    private @Nullable Instant remindedAt;

    @Embedded.Empty
    private Closing closing = Closing.NONE;

    @PersistenceCreator
    Task(
            UUID id,
            UUID engagementId,
            UUID invitationId,
            NamedPartner partner,
            TaskKind kind,
            Due due,
            Instant openSince) {
        this.id = id;
        this.engagementId = engagementId;
        this.invitationId = invitationId;
        this.partner = partner;
        this.kind = kind;
        this.due = due;
        this.openSince = openSince;
    }

    /** Makes a task of a partner that has accepted. */
    static Task of(Invitation invitation, TaskKind kind, @Nullable LocalDate dueOn, Instant now) {
        return new Task(
                UUID.randomUUID(),
                invitation.engagementId(),
                invitation.id(),
                invitation.partner(),
                kind,
                new Due(dueOn, false),
                now);
    }

    /**
     * Gives it another due date.
     *
     * @throws Conflict if it is not open
     */
    void due(LocalDate day, EventStamp stamp) {
        requireOpen();
        if (!day.equals(due.dueOn())) {
            due = new Due(day, true);
            changed(TaskChangeKind.DUE, stamp);
        }
    }

    /** Follows the engagement to other dates, unless somebody has chosen its due date; nobody is told. */
    boolean follow(@Nullable LocalDate day) {
        if (due.dueByHand() || !isOpen() || Objects.equals(day, due.dueOn())) {
            return false;
        }
        due = new Due(day, false);
        return true;
    }

    /**
     * It is done; a second time nothing happens.
     *
     * @param by the report request or material that closes it
     */
    void done(@Nullable UUID by, EventStamp stamp) {
        if (isOpen()) {
            closing = Closing.done(by, stamp);
            changed(TaskChangeKind.DONE, stamp);
        }
    }

    /** The company does without it. */
    void waive(String reason, EventStamp stamp) {
        requireOpen();
        closing = Closing.waived(reason, stamp);
        changed(TaskChangeKind.WAIVED, stamp);
    }

    /** It is asked for again. */
    void reopen(EventStamp stamp) {
        if (!isOpen()) {
            closing = Closing.NONE;
            openSince = stamp.occurredAt();
            changed(TaskChangeKind.REOPENED, stamp);
        }
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    private void changed(TaskChangeKind change, EventStamp stamp) {
        registerEvent(new TaskAct(this, change, stamp));
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Conflict("task-closed", "The task is closed", "The task is not open. Ask for it again first.");
        }
    }

    /** Returns where it stands. */
    TaskState state() {
        return closing.state();
    }

    boolean isOpen() {
        return state() == TaskState.OPEN;
    }

    /** Returns whether the partner still has to do it. */
    boolean isOwed() {
        return isOpen() && kind.side() == Side.PARTNER;
    }

    /** Returns since when it stands as it does. */
    Instant since() {
        return Objects.requireNonNullElse(closing.at(), openSince);
    }

    UUID id() {
        return id;
    }

    UUID engagementId() {
        return engagementId;
    }

    UUID invitationId() {
        return invitationId;
    }

    NamedPartner partner() {
        return partner;
    }

    TaskKind kind() {
        return kind;
    }

    @Nullable LocalDate dueOn() {
        return due.dueOn();
    }

    @Nullable Instant remindedAt() {
        return remindedAt;
    }

    Closing closing() {
        return closing;
    }
}
