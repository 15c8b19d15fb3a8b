package dev.pep.notification;

import static dev.pep.notification.surroundings.TestEvents.report;
import static dev.pep.notification.surroundings.TestEvents.reported;
import static dev.pep.notification.surroundings.TestEvents.requested;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.Task;
import dev.pep.event.engagement.TaskChangeKind;
import dev.pep.event.notification.NotificationEvent;
import dev.pep.event.notification.NotificationSent;
import dev.pep.event.report.AccountStatus;
import dev.pep.notification.surroundings.Answer;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.OpenPeriods;
import dev.pep.notification.surroundings.SecondCopy;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEngagement;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TopicProbe;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@PepIntegrationTest
@Import(Surroundings.class)
@DirtiesContext
@TestPropertySource(properties = "test.database=that is lost")
@DisplayName("quality 2: a service that has lost its database, and reads all topics again")
class RebuildIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final String ecm = "ecm." + UUID.randomUUID() + "@pep.example";
    private final String organiser = "organiser." + UUID.randomUUID() + "@pep.example";
    private final String successor = "successor." + UUID.randomUUID() + "@pep.example";
    private final String reporter = "reporter." + UUID.randomUUID() + "@alder.example";
    private final String guest = "guest." + UUID.randomUUID() + "@alder.example";
    private final String late = "late." + UUID.randomUUID() + "@alder.example";
    private final String answered = "answered." + UUID.randomUUID() + "@alder.example";
    private final TestEngagement spring = engagement("Spring co-sell", organiser, guest);
    private final UUID account = UUID.randomUUID();

    @Autowired
    private ConfigurableApplicationContext service;

    @Autowired
    private Scheduler timers;

    @Autowired
    private ConfigurableEnvironment environment;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TopicProbe topics;

    private JdbcClient jdbc;

    /** That of the service ends with it. */
    @BeforeEach
    void connect() {
        jdbc = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password")));
    }

    @Test
    @DisplayName("sends no mail twice, of whichever kind; one that had not gone goes, if there is still a point in it")
    void sendsNothingTwice() {
        tellStories();
        awaitOutcomesInTopic();
        leaveSomethingUnsent();
        Map<String, List<String>> before = mails();
        service.stop();
        timers.stop();
        jdbc.sql("DROP SCHEMA public CASCADE").update();
        jdbc.sql("CREATE SCHEMA public").update();

        try (var anew = new SecondCopy(environment, Map.of("pep.rebuild.read-again", true))) {
            Awaitility.await().atMost(LIMIT).until(() -> graph.mailsTo(late).size() == 1);
            Awaitility.await().atMost(LIMIT).until(() -> graph.mailsTo(ecm).size() == 2);
            Awaitility.await().atMost(LIMIT).until(() -> "The invitation has been answered".equals(reasonOf(answered)));
            Awaitility.await().atMost(LIMIT).until(() -> count("quiet_period") == 0);

            assertThat(graph.mailsTo(ecm).getLast().html())
                    .contains("Active customer (A)", "Past customer (P)")
                    .doesNotContain("Target (T)");
            assertThat(graph.mailsTo(answered)).isEmpty();
            assertThat(count("message WHERE state = 'WAITING' AND recipient = ANY (:people)"))
                    .isZero();
            assertThat(count("message WHERE state = 'SENT' AND recipient = ANY (:people)"
                            + " AND NOT EXISTS (SELECT FROM attempt WHERE message_id = message.id)"))
                    .as("entered as sent, with no attempt")
                    .isEqualTo(before.values().stream().mapToInt(List::size).sum() - 2); // digests are not made again
            assertThat(messagesTo(ecm))
                    .startsWith(Objects.requireNonNull(before.get(ecm)).getFirst())
                    .hasSize(2);
            Stream.of(reporter, guest, organiser, successor)
                    .forEach(person -> assertThat(messagesTo(person)).isEqualTo(before.get(person)));
        }
    }

    /** A request and a digest of reports; and an engagement from the invitation to a reminder and a hand-over. */
    private void tellStories() {
        events.publish(requested(UUID.randomUUID(), reporter));
        await(reporter, 1);
        events.publish(reported(account, null, report(AccountStatus.TARGET), ecm, null));
        events.publish(
                reported(account, report(AccountStatus.TARGET), report(AccountStatus.ACTIVE_CUSTOMER), ecm, null));
        await(ecm, 1);
        Task slide = spring.task("Upload superpower slide", "2027-02-08");
        tell(spring.invited(), guest, 1);
        tell(spring.reminded(), guest, 2);
        tell(spring.accepted(), organiser, 1);
        tell(spring.tasksMade(slide), guest, 3);
        tell(spring.changed(slide, TaskChangeKind.REOPENED), guest, 4);
        tell(spring.tasksReminded(slide), guest, 5);
        tell(spring.handedOver(organiser, successor), successor, 1);
    }

    /** A digest that is still collected, and two invitations that Graph does not take; one of them is answered. */
    private void leaveSomethingUnsent() {
        choose(ecm);
        events.publish(reported(
                account, report(AccountStatus.ACTIVE_CUSTOMER), report(AccountStatus.PAST_CUSTOMER), ecm, null));
        Awaitility.await().atMost(LIMIT).until(() -> count("quiet_period WHERE recipient = '" + ecm + "'") == 1);
        String other = "other." + UUID.randomUUID() + "@pep.example";
        Answer later = Answer.graphError(503, "ServiceUnavailable").with("Retry-After", "3600");
        graph.next(late, later);
        graph.next(answered, later);
        events.publish(engagement("Autumn", other, late).invited());
        TestEngagement winter = engagement("Winter", other, answered);
        events.publish(winter.invited());
        Awaitility.await().atMost(LIMIT).until(() -> count("message WHERE state = 'WAITING' AND attempts = 1") == 2);
        EngagementEvent accepted = winter.accepted();
        events.publish(accepted);
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> count("inbox WHERE event_id = '" + accepted.getEventId() + "'") == 3);
    }

    private void awaitOutcomesInTopic() {
        List<String> sent = jdbc.sql("SELECT id::text FROM message WHERE state = 'SENT'")
                .query(String.class)
                .list();
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> topics.events(Topics.NOTIFICATION, NotificationEvent.class).stream()
                        .map(NotificationEvent::getPayload)
                        .map(told -> told instanceof NotificationSent one ? one.getMessageId() : "")
                        .collect(Collectors.toSet())
                        .containsAll(sent));
    }

    private static TestEngagement engagement(String title, String owner, String email) {
        return new TestEngagement(title, owner, UUID.randomUUID(), email);
    }

    private void tell(EngagementEvent event, String person, int mails) {
        events.publish(event);
        await(person, mails);
    }

    private void await(String person, int mails) {
        Awaitility.await().atMost(LIMIT).until(() -> graph.mailsTo(person).size() == mails);
    }

    private void choose(String person) {
        assertThat(Api.as(person, Role.ECM, environment)
                        .send(
                                HttpMethod.PUT,
                                "/api/notification/preferences",
                                Map.of("delayMinutes", OpenPeriods.LONG, "maxWaitMinutes", OpenPeriods.LONGEST))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    /** Returns the ids of the messages that each has got. */
    private Map<String, List<String>> mails() {
        return Stream.of(reporter, ecm, guest, organiser, successor)
                .collect(Collectors.toMap(person -> person, this::messagesTo));
    }

    private List<String> messagesTo(String person) {
        return graph.mailsTo(person).stream().map(SentMail::messageId).toList();
    }

    private String reasonOf(String person) {
        return jdbc.sql(
                        "SELECT coalesce(max(reason), '') FROM message WHERE recipient = :person AND state = 'SUPPRESSED'")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private long count(String rows) {
        return jdbc.sql("SELECT count(*) FROM " + rows)
                .param("people", new String[] {reporter, ecm, guest, organiser, successor})
                .query(Long.class)
                .single();
    }
}
