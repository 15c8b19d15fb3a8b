package dev.pep.engagement.task;

import dev.pep.engagement.invitation.Invitation;
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
    private final UUID partnerId;
    private final String partnerName;
    private final TaskKind kind;
    private @Nullable LocalDate dueOn;
    private boolean dueByHand;
    private Instant openSince;
    private @Nullable Instant remindedAt;
    private @Nullable Instant doneAt;
    private @Nullable UUID doneBy;
    private @Nullable String doneByName;
    private @Nullable Instant waivedAt;
    private @Nullable String waiveReason;

    @PersistenceCreator
    Task(
            UUID id,
            UUID engagementId,
            UUID invitationId,
            UUID partnerId,
            String partnerName,
            TaskKind kind,
            @Nullable LocalDate dueOn,
            Instant openSince) {
        this.id = id;
        this.engagementId = engagementId;
        this.invitationId = invitationId;
        this.partnerId = partnerId;
        this.partnerName = partnerName;
        this.kind = kind;
        this.dueOn = dueOn;
        this.openSince = openSince;
    }

    /** Makes a task of a partner that has accepted. */
    static Task of(Invitation invitation, TaskKind kind, @Nullable LocalDate dueOn, Instant now) {
        return new Task(
                UUID.randomUUID(),
                invitation.engagementId(),
                invitation.id(),
                invitation.partnerId(),
                invitation.partnerName(),
                kind,
                dueOn,
                now);
    }

    /**
     * Gives it another due date.
     *
     * @throws Conflict if it is not open
     */
    void due(LocalDate day, EventStamp stamp) {
        requireOpen();
        if (!day.equals(dueOn)) {
            dueOn = day;
            dueByHand = true;
            changed(TaskChangeKind.DUE, stamp);
        }
    }

    /** Follows the engagement to other dates, unless somebody has chosen its due date; nobody is told. */
    boolean follow(@Nullable LocalDate day) {
        if (dueByHand || state() != TaskState.OPEN || Objects.equals(day, dueOn)) {
            return false;
        }
        dueOn = day;
        return true;
    }

    /**
     * It is done; a second time nothing happens.
     *
     * @param by the report request or material that closes it
     */
    void done(@Nullable UUID by, EventStamp stamp) {
        if (state() == TaskState.OPEN) {
            doneAt = stamp.occurredAt();
            doneBy = by;
            doneByName = stamp.actor().getName();
            changed(TaskChangeKind.DONE, stamp);
        }
    }

    /** The company does without it. */
    void waive(String reason, EventStamp stamp) {
        requireOpen();
        waivedAt = stamp.occurredAt();
        waiveReason = reason;
        changed(TaskChangeKind.WAIVED, stamp);
    }

    /** It is asked for again. */
    void reopen(EventStamp stamp) {
        if (state() != TaskState.OPEN) {
            doneAt = null;
            doneBy = null;
            doneByName = null;
            waivedAt = null;
            waiveReason = null;
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
        if (state() != TaskState.OPEN) {
            throw new Conflict("task-closed", "The task is closed", "The task is not open. Ask for it again first.");
        }
    }

    /** Returns where it stands. */
    public TaskState state() {
        if (waivedAt != null) {
            return TaskState.WAIVED;
        }
        return doneAt == null ? TaskState.OPEN : TaskState.DONE;
    }

    public UUID id() {
        return id;
    }

    public UUID engagementId() {
        return engagementId;
    }

    public UUID invitationId() {
        return invitationId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String partnerName() {
        return partnerName;
    }

    public TaskKind kind() {
        return kind;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Returns since when it stands as it does. */
    public Instant since() {
        if (waivedAt != null) {
            return waivedAt;
        }
        return doneAt == null ? openSince : doneAt;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    /** Returns the report request or material that closed it. */
    public @Nullable UUID doneBy() {
        return doneBy;
    }

    /** Returns the name of who closed it. */
    public @Nullable String doneByName() {
        return doneByName;
    }

    /** Returns why it was waived: internal. */
    public @Nullable String waiveReason() {
        return waiveReason;
    }
}
