package dev.pep.engagement.material;

import dev.pep.engagement.account.Criteria;
import dev.pep.event.engagement.MaterialChangeKind;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.problem.Conflict;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A file or a link of an engagement, in one version: a newer version is another material that replaces this one. What
 * happens to it is registered as a {@link MaterialAct}, and told when it is saved.
 */
@Table("material")
public class Material extends AbstractAggregateRoot<Material> {

    @Id
    private final UUID id;

    @Version
    private @Nullable Integer version;

    private final UUID engagementId;

    @Embedded.Empty
    private final Owner owner;

    private MaterialKind kind;
    private final String name;

    @Embedded.Empty
    private final Content content;

    @Embedded.Empty
    private final Criteria criteria;

    @Embedded.Empty
    private Edition edition;

    private final @Nullable UUID reusedFrom;

    @Embedded.Empty(prefix = "added_")
    private final Author author;

    @Embedded.Empty
    private Withdrawal withdrawal = Withdrawal.NONE;

    @PersistenceCreator
    Material(
            UUID id,
            UUID engagementId,
            Owner owner,
            MaterialKind kind,
            String name,
            Content content,
            Criteria criteria,
            Edition edition,
            @Nullable UUID reusedFrom,
            Author author) {
        this.id = id;
        this.engagementId = engagementId;
        this.owner = owner;
        this.kind = kind;
        this.name = name;
        this.content = content;
        this.criteria = criteria;
        this.edition = edition;
        this.reusedFrom = reusedFrom;
        this.author = author;
    }

    /**
     * Adds one to an engagement, tagged with the engagement's criteria.
     *
     * @param task the task that it closes
     */
    static Material add(
            NewMaterial wanted, MaterialKind kind, Edition edition, Contribution contribution, @Nullable UUID task) {
        Material added = new Material(
                wanted.id(),
                contribution.engagement().id(),
                contribution.owner(),
                kind,
                wanted.name(),
                wanted.content(),
                contribution.engagement().plan().criteria(),
                edition,
                wanted.reusedFrom(),
                Author.of(contribution.stamp()));
        added.registerEvent(new MaterialAct.Added(added, task, contribution.stamp()));
        return added;
    }

    /** A newer version takes its place. */
    void replace(EventStamp stamp) {
        requireNewest();
        edition = edition.older();
        changed(MaterialChangeKind.REPLACED, stamp);
    }

    /** It is of another kind than was said; a second time nothing happens. */
    void tag(MaterialKind other, EventStamp stamp) {
        requireNewest();
        if (kind != other) {
            kind = other;
            changed(MaterialChangeKind.TAGGED, stamp);
        }
    }

    /** It is there no more; a second time nothing happens. */
    void withdraw(@Nullable String reason, EventStamp stamp) {
        if (!withdrawal.isMade()) {
            withdrawal = Withdrawal.of(reason, stamp);
            changed(MaterialChangeKind.WITHDRAWN, stamp);
        }
    }

    /**
     * Goes on only if it is the newest version and is there.
     *
     * @throws Conflict else
     */
    void requireNewest() {
        if (withdrawal.isMade()) {
            throw new Conflict("material-withdrawn", "The material was withdrawn", "\"" + name + "\" was withdrawn.");
        }
        if (edition.replaced()) {
            throw new Conflict(
                    "material-replaced",
                    "There is a newer version",
                    "\"" + name + "\" has been replaced meanwhile. Reload the page to see the newer version.");
        }
    }

    private void changed(MaterialChangeKind change, EventStamp stamp) {
        registerEvent(new MaterialAct.Changed(this, change, stamp));
    }

    public UUID id() {
        return id;
    }

    public UUID engagementId() {
        return engagementId;
    }

    Owner owner() {
        return owner;
    }

    MaterialKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Content content() {
        return content;
    }

    Criteria criteria() {
        return criteria;
    }

    Edition edition() {
        return edition;
    }

    @Nullable UUID reusedFrom() {
        return reusedFrom;
    }

    Withdrawal withdrawal() {
        return withdrawal;
    }

    public boolean isWithdrawn() {
        return withdrawal.isMade();
    }

    /** Returns whether it is the newest version, and not withdrawn. */
    boolean isShown() {
        return !edition.replaced() && !isWithdrawn();
    }

    public boolean isOf(@Nullable UUID partner) {
        return Objects.equals(owner.partnerId(), partner);
    }
}
