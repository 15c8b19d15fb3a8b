package dev.pep.notification.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.Side;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.Task;
import dev.pep.event.engagement.TaskChangeKind;
import dev.pep.notification.surroundings.Administrator;
import dev.pep.notification.surroundings.Answer;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEngagement;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.notification.surroundings.TestHeatmap;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A stretch of time is long enough here for a test to happen in it. */
@PepIntegrationTest
@Import(Surroundings.class)
@TestPropertySource(properties = "pep.tasks.gather=4s")
class TaskIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String ORGANISER = "internal-canary@pep.example";

    private final UUID contact = UUID.randomUUID();
    private final String email = "contact." + contact + "@alder.example";
    private final TestEngagement spring = new TestEngagement("Spring co-sell", ORGANISER, contact, email);
    private final TestEngagement autumn = new TestEngagement("Autumn showcase", ORGANISER, contact, email);
    private final Task heatmap = spring.task("Complete heatmap", "2027-02-01");
    private final Task slide = spring.task("Upload superpower slide", "2027-02-08");
    private final Task recording = autumn.task("Upload showcase recording", null);

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHeatmap links;

    @Autowired
    private Administrator administrator;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("E3, H11: who has accepted is told once what is next, and nothing internal")
    void tellsWhatIsNext() {
        EngagementEvent event = spring.tasksMade(heatmap, slide);
        events.publish(event);
        events.publish(event);

        SentMail mail = onlyMail();
        assertThat(mail.subject()).isEqualTo("You're in: what is next for Spring co-sell");
        assertThat(mail.html())
                .contains("Complete heatmap", "due Monday, 1 February 2027", "Upload superpower slide")
                .contains("/e#" + TestHeatmap.secretOf(spring.link().toString()))
                .doesNotContain("canary");
    }

    @Test
    @DisplayName(
            "E3: reminders of several engagements are one mail that tells all that is owed, and nothing that is not")
    void remindsOnceOfAll() {
        Task waived = autumn.task("Upload another slide", null);
        accept(spring.tasksMade(heatmap, slide));
        accept(autumn.tasksMade(recording, waived));

        events.publish(spring.tasksReminded(heatmap, slide));
        events.publish(autumn.tasksReminded(recording, waived));
        events.publish(spring.done(heatmap));
        events.publish(autumn.waived(waived));

        SentMail mail = mail(3);
        assertThat(mail.subject()).isEqualTo("Reminder: Alder Cloud still has tasks to do");
        assertThat(mail.html())
                .contains("Spring co-sell", "Upload superpower slide", "Autumn showcase", "Upload showcase recording")
                .contains("/e#" + TestHeatmap.secretOf(spring.link().toString()))
                .contains("/e#" + TestHeatmap.secretOf(autumn.link().toString()))
                .doesNotContain("Complete heatmap", "Upload another slide", "canary");
    }

    @Test
    @DisplayName("E3: a contact is reminded once a day, however often, and not if nothing is owed any more")
    void remindsOncePerDay() {
        accept(spring.tasksMade(slide));
        events.publish(spring.tasksReminded(slide));
        mail(2);

        EngagementEvent again = spring.tasksReminded(slide);
        events.publish(again);
        await().atMost(LIMIT).until(() -> heard(again));

        assertThat(count("ENGAGEMENT_TASKS_REMINDER")).isEqualTo(1);
    }

    @Test
    @DisplayName("E3: who owes nothing any more by the time of the reminder is not reminded")
    void remindsNobodyOfNothing() {
        accept(spring.tasksMade(slide));
        events.publish(spring.tasksReminded(slide));
        events.publish(spring.done(slide));

        administrator.awaitMessage(email, "SUPPRESSED", "Nothing of it is open any more, or the engagement has ended");
        onlyMail();
    }

    @Test
    @DisplayName("E3: an engagement whose link has ended is left out of the reminder")
    void leavesOutWhatHasEnded() {
        accept(spring.tasksMade(slide));
        accept(autumn.tasksMade(recording));
        links.next(autumn.link(), Answer.json(410, "{}"));

        events.publish(spring.tasksReminded(slide));

        assertThat(mail(3).html()).contains("Upload superpower slide").doesNotContain("Upload showcase recording");
    }

    @Test
    @DisplayName("E3: days that move at once are one mail; what was done meanwhile is not in it")
    void gathersChanges() {
        accept(spring.tasksMade(heatmap, slide));
        awaitBeginOfWindow();
        events.publish(spring.changed(moved(heatmap), TaskChangeKind.DUE));
        events.publish(spring.changed(slide, TaskChangeKind.REOPENED));
        events.publish(spring.done(heatmap));

        SentMail mail = mail(2);
        assertThat(mail.subject()).isEqualTo("Changed: your tasks for Spring co-sell");
        assertThat(mail.html())
                .contains("Upload superpower slide", "asked again")
                .doesNotContain("Complete heatmap", "canary");
        assertThat(count("ENGAGEMENT_TASKS_CHANGED")).isEqualTo(1);
    }

    @Test
    @DisplayName("E1, E3: what is cancelled or left before its changes are told is told of no more")
    void saysNoMoreOfWhatIsOver() {
        accept(spring.tasksMade(slide));
        accept(autumn.tasksMade(recording));
        events.publish(spring.changed(moved(slide), TaskChangeKind.DUE));
        events.publish(spring.cancelled("It rains"));
        events.publish(autumn.changed(moved(recording), TaskChangeKind.DUE));
        events.publish(autumn.left(Side.PARTNER, null));

        administrator.awaitMessage(email, "SUPPRESSED", "The engagement is cancelled");
        administrator.awaitMessage(email, "SUPPRESSED", "Nothing of it is open any more, or the engagement has ended");
        await().atMost(LIMIT).until(() -> graph.mailsTo(email).size() == 4);
        assertThat(graph.mailsTo(email)).noneMatch(mail -> mail.subject().startsWith("Changed"));
    }

    private static Task moved(Task task) {
        return Task.newBuilder(task).setDueOn("2027-02-20").build();
    }

    /** Publishes what is told at once, and waits until it was. */
    private void accept(EngagementEvent made) {
        int before = graph.mailsTo(email).size();
        events.publish(made);
        mail(before + 1);
    }

    /** Changes at the border of two stretches of time would be two mails. */
    private void awaitBeginOfWindow() {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(LIMIT)
                .until(() -> jdbc.sql("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint % 4000")
                                .query(Long.class)
                                .single()
                        < 1000);
    }

    private boolean heard(EngagementEvent event) {
        return jdbc.sql("SELECT count(*) FROM inbox WHERE consumer = 'task' AND event_id = :id")
                        .param("id", event.getEventId())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private long count(String kind) {
        return jdbc.sql("SELECT count(*) FROM message WHERE recipient = :to AND kind = :kind")
                .param("to", email)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private SentMail onlyMail() {
        return mail(1);
    }

    private SentMail mail(int number) {
        await().atMost(LIMIT).until(() -> graph.mailsTo(email).size() == number);
        return graph.mailsTo(email).getLast();
    }
}
