package dev.pep.engagement.plan;

import dev.pep.event.engagement.EngagementAspect;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.problem.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An engagement: a draft until it is published, then open until it is cancelled. Each change that others have to know
 * of is registered as an {@link EngagementAct}, and told when the engagement is saved.
 */
@Table("engagement")
public class Engagement extends AbstractAggregateRoot<Engagement> {

    @Id
    private final UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded.Empty
    private Plan plan;

    @MappedCollection(idColumn = "engagement_id", keyColumn = "position")
    private List<DraftPartner> partners;

    @Embedded.Empty(prefix = "organiser_")
    private Person organiser;

    private final Instant createdAt;

    @Embedded.Empty(prefix = "changed_")
    private Change changed;

    private @Nullable Instant publishedAt;

    @Embedded.Empty
    private Cancellation cancellation = Cancellation.NONE;

    @PersistenceCreator
    Engagement(UUID id, Plan plan, List<DraftPartner> partners, Person organiser, Instant createdAt, Change changed) {
        this.id = id;
        this.plan = plan;
        this.partners = partners;
        this.organiser = organiser;
        this.createdAt = createdAt;
        this.changed = changed;
    }

    /** A partner that a draft is to invite. */
    @Table("engagement_partner")
    record DraftPartner(UUID partnerId) {}

    /** Starts a draft. */
    static Engagement draft(Plan plan, List<UUID> partners, Person organiser, Instant now) {
        return new Engagement(UUID.randomUUID(), plan, drafted(partners), organiser, now, new Change(organiser, now));
    }

    /**
     * Changes the plan. The operating unit and the partners of a published engagement stay: its partners have
     * invitations.
     */
    void change(Plan wanted, List<UUID> invited, Person by, EventStamp stamp) {
        requireNotCancelled();
        List<EngagementAspect> changes = plan.differences(wanted);
        boolean draft = isDraft();
        plan = wanted;
        partners = draft ? drafted(invited) : partners;
        changed = Change.of(by, stamp);
        if (!draft && !changes.isEmpty()) {
            registerEvent(new EngagementAct.Changed(this, stamp, changes, null));
        }
    }

    /**
     * Makes it known.
     *
     * @throws Conflict if it is not complete, or was cancelled
     */
    public void publish(Person by, EventStamp stamp) {
        requireNotCancelled();
        if (plan.title().isBlank()) {
            throw new Conflict("not-publishable", "It cannot be published yet", "Give the engagement a title.");
        }
        publishedAt = stamp.occurredAt();
        changed = Change.of(by, stamp);
        registerEvent(new EngagementAct.Published(this, stamp));
    }

    /** Cancels it; a second time nothing happens. */
    public void cancel(String reason, Person by, EventStamp stamp) {
        if (!isCancelled()) {
            cancellation = new Cancellation(stamp.occurredAt(), reason);
            changed = Change.of(by, stamp);
        }
    }

    /** Gives it to another organiser. */
    void handOver(Person to, Person by, EventStamp stamp) {
        requireNotCancelled();
        Person former = organiser;
        organiser = to;
        changed = Change.of(by, stamp);
        if (!isDraft()) {
            registerEvent(new EngagementAct.Changed(this, stamp, List.of(EngagementAspect.ORGANISER), former));
        }
    }

    /**
     * Goes on only if partners can still be asked for something.
     *
     * @throws Conflict if it is a draft, or was cancelled
     */
    public void requireOpen() {
        requireNotCancelled();
        if (isDraft()) {
            throw new Conflict("engagement-draft", "The engagement is a draft", "Publish the engagement first.");
        }
    }

    private void requireNotCancelled() {
        if (isCancelled()) {
            throw new Conflict(
                    "engagement-cancelled",
                    "The engagement was cancelled",
                    "A cancelled engagement cannot be changed.");
        }
    }

    private static List<DraftPartner> drafted(List<UUID> partners) {
        return partners.stream().map(DraftPartner::new).toList();
    }

    public UUID id() {
        return id;
    }

    /** Returns how often it was changed, by which a caller tells what it has seen. */
    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    public Plan plan() {
        return plan;
    }

    /** Returns the partners that a draft is to invite, in order. */
    public List<UUID> partners() {
        return partners.stream().map(DraftPartner::partnerId).toList();
    }

    public Person organiser() {
        return organiser;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns its last change. */
    public Change changed() {
        return changed;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public Cancellation cancellation() {
        return cancellation;
    }

    public boolean isDraft() {
        return publishedAt == null;
    }

    public boolean isCancelled() {
        return cancellation.isMade();
    }
}
