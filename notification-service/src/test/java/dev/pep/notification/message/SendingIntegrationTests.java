package dev.pep.notification.message;

import static dev.pep.notification.surroundings.Answer.graphError;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Topics;
import dev.pep.event.notification.NotificationEvent;
import dev.pep.event.notification.NotificationFailed;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.notification.surroundings.Administrator;
import dev.pep.notification.surroundings.Answer;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.notification.surroundings.TestHeatmap;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TopicProbe;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import(Surroundings.class)
@ExtendWith(OutputCaptureExtension.class)
class SendingIntegrationTests {

    private final UUID link = UUID.randomUUID();
    private final String contact = "contact." + link + "@alder.example";

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHeatmap heatmap;

    @Autowired
    private TopicProbe topics;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Administrator administrator;

    @Test
    @DisplayName(
            "H6, H11: each contact gets one mail with its own link, and nothing internal, however often the event comes")
    void asksOnce() {
        ReportRequestEvent event = TestEvents.requested(link, contact);
        events.publish(event);
        events.publish(event);

        JsonNode message = awaitState("SENT");
        SentMail mail = onlyMail();
        assertThat(mail.subject()).isEqualTo("ECM Central 1 asks Alder Cloud to report on 40 accounts by 5 Dec");
        assertThat(mail.toName()).isEqualTo("Contact 1");
        assertThat(mail.mailbox()).isEqualTo("pep@pep.example");
        assertThat(mail.messageId())
                .isEqualTo("x-pep-message-id=" + message.get("id").asString());
        assertThat(mail.token()).isEqualTo("Bearer simulated");
        assertThat(mail.html())
                .contains("http://localhost:8080/r#" + TestHeatmap.secretOf(link.toString()))
                .doesNotContain("internal-canary");
        assertThat(message.get("kind").asString()).isEqualTo("REPORT_REQUEST");
        assertThat(message.get("attempts").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("section 7: the secret is in the mail, and in no table, log or event")
    void keepsTheSecretOutOfEverything(CapturedOutput output) {
        events.publish(TestEvents.requested(link, contact));
        awaitState("SENT");
        String secret = TestHeatmap.secretOf(link.toString());

        assertThat(onlyMail().html()).contains(secret);
        assertThat(output.getAll()).doesNotContain(secret);
        for (String table : List.of("message", "attempt", "outbox", "scheduled_tasks", "inbox")) {
            assertThat(jdbc.sql("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%-hidden%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(topics.records(Topics.NOTIFICATION))
                .noneMatch(event -> new String(event.value(), StandardCharsets.UTF_8).contains(secret));
    }

    @Test
    @DisplayName("architecture 5: Retry-After is obeyed, and each attempt can be seen")
    void obeysRetryAfter() {
        graph.next(contact, graphError(429, "TooManyRequests").with("Retry-After", "5"));
        events.publish(TestEvents.requested(link, contact));

        JsonNode waiting = awaitState("WAITING", "Microsoft Graph answered 429 TooManyRequests");
        assertThat(waiting.get("nextAttemptAt").isNull()).isFalse();
        JsonNode sent = awaitState("SENT");

        assertThat(sent.get("attempts").asInt()).isEqualTo(2);
        assertThat(sent.get("reason").isNull()).isTrue();
        JsonNode history = history(sent);
        assertThat(history.findValuesAsString("outcome")).containsExactly("RETRY", "SENT");
        assertThat(history.get(0).get("retryAfterSeconds").asInt()).isEqualTo(5);
        assertThat(Duration.between(
                        Instant.parse(history.get(0).get("at").asString()),
                        Instant.parse(history.get(1).get("at").asString())))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    @DisplayName("architecture 5: what passes is tried again: 503, an answer too late, heatmap-service down")
    void outlastsWhatPasses() {
        Answer secret = TestHeatmap.secret(link.toString());
        heatmap.next(link, secret, secret, Answer.of(500));
        graph.next(
                contact, graphError(503, "ServiceUnavailable"), Answer.of(202).after(Duration.ofSeconds(7)));
        events.publish(TestEvents.requested(link, contact));

        JsonNode sent = awaitState("SENT");
        assertThat(sent.get("attempts").asInt()).isEqualTo(4);
        assertThat(history(sent).findValuesAsString("outcome")).containsExactly("RETRY", "RETRY", "RETRY", "SENT");
        assertThat(history(sent).findValuesAsString("detail"))
                .startsWith(
                        "Microsoft Graph answered 503 ServiceUnavailable",
                        "Microsoft Graph does not answer: InterruptedIOException",
                        "heatmap-service answered 500");
        onlyMail();
    }

    @Test
    @DisplayName("section 8: a mail that Graph refuses for good fails with its reason, and can be sent again")
    void failsForGoodAndIsSentAgain() {
        graph.next(contact, graphError(400, "ErrorInvalidRecipients"));
        events.publish(TestEvents.requested(link, contact));

        String id = awaitState("FAILED").get("id").asString();
        NotificationEvent event = topics.await(
                Topics.NOTIFICATION,
                NotificationEvent.class,
                told -> told.getPayload() instanceof NotificationFailed failed
                        && failed.getMessageId().equals(id));
        assertThat(((NotificationFailed) event.getPayload()).getReason())
                .isEqualTo("Microsoft Graph answered 400 ErrorInvalidRecipients");
        assertThat(graph.mailsTo(contact)).isEmpty();

        assertThat(administrator.sendAgain(id)).isEqualTo(HttpStatus.ACCEPTED);
        JsonNode sent = awaitState("SENT");
        onlyMail();
        assertThat(history(sent).findValuesAsString("outcome")).containsExactly("FAILED", "SEND_AGAIN", "SENT");
        assertThat(history(sent).get(1).get("detail").asString()).isEqualTo("Asked for by " + Administrator.EMAIL);
    }

    @Test
    @DisplayName("quality 4: logs name no person, not even when Graph's own words do")
    void keepsPersonsOutOfLogs(CapturedOutput output) {
        graph.next(contact, graphError(503, "ServiceUnavailable"), graphError(400, "ErrorInvalidRecipients"));

        events.publish(TestEvents.requested(link, contact));

        awaitState("FAILED");
        assertThat(output.getAll())
                .contains("Microsoft Graph answered 503")
                .doesNotContain(contact)
                .doesNotContain("contact1@alder.example")
                .doesNotContain("Contact 1");
    }

    @Test
    @DisplayName("section 7: a mail whose link has ended meanwhile is not sent, and says why")
    void suppressesEndedLinks() {
        heatmap.next(link, Answer.json(410, "{}"));
        events.publish(TestEvents.requested(link, contact));

        assertThat(awaitState("SUPPRESSED").get("reason").asString()).startsWith("The link has ended");
        assertThat(graph.mailsTo(contact)).isEmpty();
    }

    private SentMail onlyMail() {
        assertThat(graph.mailsTo(contact)).hasSize(1);
        return graph.mailsTo(contact).getFirst();
    }

    private JsonNode awaitState(String state) {
        return administrator.awaitMessage(contact, state);
    }

    private JsonNode awaitState(String state, String reason) {
        return administrator.awaitMessage(contact, state, reason);
    }

    private JsonNode history(JsonNode message) {
        return administrator.message(message.get("id").asString()).get("history");
    }
}
