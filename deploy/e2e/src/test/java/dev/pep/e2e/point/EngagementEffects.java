package dev.pep.e2e.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.e2e.Mailbox;
import dev.pep.e2e.RunningSystem;
import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.InvitationAccepted;
import dev.pep.event.engagement.TasksMade;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.event.request.ReportRequested;
import java.util.List;
import org.awaitility.core.ConditionFactory;

/** What comes of an acceptance and of a heatmap that is asked for: rows, events, mails. */
final class EngagementEffects implements AutoCloseable {

    private static final int TASKS = 4;

    private final Database engagement;
    private final Database heatmap;
    private final Database notification;
    private final Mailbox mailbox;
    private final Payloads told;
    private final Payloads asked;
    private final List<Consumption> listeners;

    EngagementEffects(RunningSystem system, Mailbox mailbox) {
        engagement = Database.open(system.database("engagement"));
        heatmap = Database.open(system.database("heatmap"));
        notification = Database.open(system.database("notification"));
        this.mailbox = mailbox;
        told = new Payloads(system.kafka(), Topics.ENGAGEMENT, EngagementEvent.class);
        asked = new Payloads(system.kafka(), Topics.REPORT_REQUEST, ReportRequestEvent.class);
        listeners = List.of(
                new Consumption(system.kafka(), "notification-service"),
                new Consumption(system.kafka(), "notification-service.task"),
                new Consumption(system.kafka(), "notification-service.organiser"));
    }

    long acceptances(Invited invited) {
        return engagement.count("invitation where engagement_id = ?::uuid and state = 'ACCEPTED'", invited.id());
    }

    long tasks(Invited invited) {
        return engagement.count("task where engagement_id = ?::uuid", invited.id());
    }

    long requests(String request) {
        return heatmap.count("report_request where id = ?::uuid", request);
    }

    List<Object> told(Invited invited, Class<?> kind) {
        return told.of(invited.id(), kind);
    }

    /** Returns the events that tell that the partner was asked for its report. */
    List<Object> asked(String request) {
        return asked.of(request, ReportRequested.class);
    }

    /** Waits until nothing is under way any more, then looks for one set of tasks, one event and one mail to each. */
    void assertAcceptedOnce(Invited invited) {
        awaitRest(invited);
        assertThat(acceptances(invited)).isOne();
        assertThat(tasks(invited)).isEqualTo(TASKS);
        assertThat(told(invited, InvitationAccepted.class)).hasSize(1);
        assertThat(told(invited, TasksMade.class)).hasSize(1);
        assertThat(mailbox.of(Invited.COORDINATOR.email()))
                .filteredOn(mail -> Mailbox.text(mail.path("body").asString()).contains(invited.partner()))
                .singleElement()
                .matches(mail -> mail.path("body").asString().contains("Accepted"));
        assertMailedOnce(invited, "Upload superpower slide");
    }

    /** Waits until the engagement goes on, then looks for one request, one event and one mail. */
    void assertAskedOnce(Invited invited, String request) {
        patiently("the engagement goes on")
                .until(() -> invited.heatmap().path("state").asString().equals("ASKED"));
        awaitRest(invited);
        assertThat(requests(request)).isOne();
        assertThat(asked(request)).hasSize(1);
        assertMailedOnce(invited, "/r#");
    }

    private void assertMailedOnce(Invited invited, String words) {
        assertThat(mailbox.of(invited.address()))
                .filteredOn(mail -> mail.path("body").asString().contains(words))
                .hasSize(1);
    }

    private void awaitRest(Invited invited) {
        patiently("all events sent").until(() -> engagement.count("outbox") + heatmap.count("outbox") == 0);
        patiently("all events consumed").until(() -> listeners.stream().allMatch(Consumption::isAtTheEnd));
        String coordinator = Invited.COORDINATOR.email();
        patiently("all told")
                .until(() -> notification.count("quiet_period where recipient = ?", coordinator)
                                + notification.count(
                                        "message where recipient in (?, ?) and state = 'WAITING'",
                                        coordinator,
                                        invited.address())
                        == 0);
    }

    private static ConditionFactory patiently(String what) {
        return await(what).atMost(Scene.PATIENCE);
    }

    @Override
    public void close() {
        engagement.close();
        heatmap.close();
        notification.close();
    }
}
