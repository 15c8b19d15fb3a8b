package dev.pep.notification.surroundings;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.PartnerName;
import dev.pep.event.Person;
import dev.pep.event.Recipient;
import dev.pep.event.Side;
import dev.pep.event.engagement.Criteria;
import dev.pep.event.engagement.EngagementAspect;
import dev.pep.event.engagement.EngagementBrief;
import dev.pep.event.engagement.EngagementCancelled;
import dev.pep.event.engagement.EngagementChanged;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.EngagementType;
import dev.pep.event.engagement.HeatmapRequested;
import dev.pep.event.engagement.InvitationAccepted;
import dev.pep.event.engagement.InvitationDeclined;
import dev.pep.event.engagement.InvitationExpired;
import dev.pep.event.engagement.InvitationReminded;
import dev.pep.event.engagement.InvitationSentAgain;
import dev.pep.event.engagement.InvitationWithdrawn;
import dev.pep.event.engagement.Material;
import dev.pep.event.engagement.MaterialAdded;
import dev.pep.event.engagement.MaterialChangeKind;
import dev.pep.event.engagement.MaterialChanged;
import dev.pep.event.engagement.MaterialForm;
import dev.pep.event.engagement.MaterialKind;
import dev.pep.event.engagement.PartnerInvited;
import dev.pep.event.engagement.PartnerLeft;
import dev.pep.event.engagement.Task;
import dev.pep.event.engagement.TaskChangeKind;
import dev.pep.event.engagement.TaskChanged;
import dev.pep.event.engagement.TaskKind;
import dev.pep.event.engagement.TaskState;
import dev.pep.event.engagement.TasksMade;
import dev.pep.event.engagement.TasksReminded;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An engagement to which Alder Cloud is invited, with its one contact, as engagement-service would tell of it. */
public final class TestEngagement {

    /** In which zone its dates are. */
    public static final String ZONE = "America/Chicago";

    private final UUID id = UUID.randomUUID();
    private final UUID invitation = UUID.randomUUID();
    private final UUID link = UUID.randomUUID();
    private final PartnerName alder = new PartnerName(new UUID(0, 1).toString(), "Alder Cloud");
    private final String title;
    private final String organiser;
    private final UUID contact;
    private final String email;

    /**
     * Prepares.
     *
     * @param organiser address of who owns it
     * @param contact the contact who is invited, of that address
     */
    public TestEngagement(String title, String organiser, UUID contact, String email) {
        this.title = title;
        this.organiser = organiser;
        this.contact = contact;
        this.email = email;
    }

    public UUID id() {
        return id;
    }

    public UUID link() {
        return link;
    }

    public Recipient recipient() {
        return recipient(link);
    }

    public EngagementEvent invited() {
        return invited(in(Duration.ofDays(14)));
    }

    public EngagementEvent invited(Instant expiresAt) {
        return byOrganiser(new PartnerInvited(
                id.toString(), brief(), alder, invitation.toString(), expiresAt, 40, "Do come", List.of(recipient())));
    }

    public EngagementEvent reminded() {
        return bySystem(new InvitationReminded(
                id.toString(), brief(), alder, invitation.toString(), in(Duration.ofDays(3)), List.of(recipient())));
    }

    public EngagementEvent sentAgain(UUID newLink) {
        return byOrganiser(new InvitationSentAgain(
                id.toString(),
                brief(),
                alder,
                invitation.toString(),
                in(Duration.ofDays(14)),
                40,
                null,
                recipient(newLink)));
    }

    public EngagementEvent accepted() {
        return byContact(new InvitationAccepted(
                id.toString(), brief(), alder, invitation.toString(), contact.toString(), "Contact 1"));
    }

    public EngagementEvent declined(String reason, @Nullable String remark) {
        return byContact(new InvitationDeclined(
                id.toString(), brief(), alder, invitation.toString(), contact.toString(), "Contact 1", reason, remark));
    }

    public EngagementEvent withdrawn() {
        return byOrganiser(
                new InvitationWithdrawn(id.toString(), brief(), alder, invitation.toString(), List.of(recipient())));
    }

    public EngagementEvent expired() {
        return bySystem(
                new InvitationExpired(id.toString(), brief(), alder, invitation.toString(), List.of(recipient())));
    }

    public EngagementEvent cancelled(String reason) {
        return byOrganiser(new EngagementCancelled(id.toString(), brief(), reason, List.of(recipient())));
    }

    public EngagementEvent left(Side side, @Nullable String reason) {
        PartnerLeft left = new PartnerLeft(id.toString(), brief(), alder, side, reason, List.of(recipient()));
        return side == Side.PARTNER ? byContact(left) : byOrganiser(left);
    }

    /** Makes a task of the partner, which it owes. */
    public Task task(String name, @Nullable String dueOn) {
        return new Task(
                UUID.randomUUID().toString(),
                TaskKind.SUPERPOWER_SLIDE,
                name,
                alder,
                Side.PARTNER,
                false,
                dueOn,
                TaskState.OPEN,
                null,
                null);
    }

    public EngagementEvent tasksMade(Task... tasks) {
        return bySystem(new TasksMade(id.toString(), brief(), alder, List.of(tasks), List.of(recipient())));
    }

    /** The organiser changes a task, and the contact is told. */
    public EngagementEvent changed(Task task, TaskChangeKind change) {
        return byOrganiser(new TaskChanged(id.toString(), brief(), task, change, List.of(recipient())));
    }

    /** The contact has done a task. */
    public EngagementEvent done(Task task) {
        Task done = Task.newBuilder(task).setState(TaskState.DONE).build();
        return byContact(new TaskChanged(id.toString(), brief(), done, TaskChangeKind.DONE, List.of()));
    }

    /** The organiser does without a task. */
    public EngagementEvent waived(Task task) {
        Task waived = Task.newBuilder(task)
                .setState(TaskState.WAIVED)
                .setReason("canary of a reason to waive")
                .build();
        return byOrganiser(new TaskChanged(id.toString(), brief(), waived, TaskChangeKind.WAIVED, List.of()));
    }

    public EngagementEvent tasksReminded(Task... owed) {
        return byOrganiser(new TasksReminded(id.toString(), brief(), alder, List.of(owed), List.of(recipient())));
    }

    /** The organiser asks for the partner's heatmap, under the id of the report request that is to be made. */
    public EngagementEvent heatmapRequested(UUID request) {
        return byOrganiser(new HeatmapRequested(
                id.toString(),
                brief(),
                alder,
                request.toString(),
                criteria(),
                null,
                null,
                new Person(organiser, "ECM Central 1")));
    }

    public Material slide(String name) {
        return new Material(
                UUID.randomUUID().toString(),
                null,
                MaterialKind.SUPERPOWER_SLIDE,
                MaterialForm.FILE,
                name,
                "application/pdf",
                1000L,
                alder,
                criteria(),
                null);
    }

    public EngagementEvent added(Material material) {
        return byContact(new MaterialAdded(id.toString(), brief(), material, null));
    }

    public EngagementEvent materialWithdrawn(Material material) {
        return byContact(new MaterialChanged(id.toString(), brief(), material, MaterialChangeKind.WITHDRAWN));
    }

    /** Somebody hands it over to another organiser. */
    public EngagementEvent handedOver(String by, String to) {
        EngagementBrief after = EngagementBrief.newBuilder(brief())
                .setOrganiser(new Person(to, "OU Coordinator 2"))
                .build();
        return event(
                new Actor(ActorKind.INTERNAL, by, "Somebody"),
                new EngagementChanged(
                        id.toString(), after, criteria(), List.of(EngagementAspect.ORGANISER), brief().getOrganiser()));
    }

    public EngagementEvent byOrganiser(Object payload) {
        return event(new Actor(ActorKind.INTERNAL, organiser, "ECM Central 1"), payload);
    }

    public EngagementEvent bySystem(Object payload) {
        return event(new Actor(ActorKind.SYSTEM, "engagement-service", "engagement-service"), payload);
    }

    public EngagementEvent byContact(Object payload) {
        return event(new Actor(ActorKind.PARTNER, contact.toString(), contact.toString()), payload);
    }

    private Recipient recipient(UUID to) {
        return new Recipient(contact.toString(), "Contact 1", email, null, to.toString(), false);
    }

    private EngagementBrief brief() {
        return new EngagementBrief(
                EngagementType.CO_SELL,
                title,
                "Two sessions",
                "canary of an OU",
                new Person(organiser, "ECM Central 1"),
                "2027-03-08",
                "2027-03-19",
                ZONE);
    }

    private static Criteria criteria() {
        return new Criteria(List.of("canary of a segment"), List.of(), List.of(), List.of());
    }

    private static EngagementEvent event(Actor actor, Object payload) {
        return new EngagementEvent(UUID.randomUUID().toString(), in(Duration.ZERO), actor, payload);
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.MILLIS);
    }
}
