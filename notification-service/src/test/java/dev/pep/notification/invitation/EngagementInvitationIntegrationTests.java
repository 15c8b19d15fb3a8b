package dev.pep.notification.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.Side;
import dev.pep.event.engagement.EngagementEvent;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PepIntegrationTest
@Import(Surroundings.class)
class EngagementInvitationIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String email = "contact." + UUID.randomUUID() + "@alder.example";
    private final TestEngagement spring =
            new TestEngagement("Spring co-sell", "internal-canary@pep.example", UUID.randomUUID(), email);

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
    @DisplayName("E2, H11: each contact is invited once, by a mail with their own link and nothing internal")
    void invitesOnce() {
        EngagementEvent event = spring.invited();
        events.publish(event);
        events.publish(event);

        administrator.awaitMessage(email, "SENT");
        SentMail mail = onlyMail();
        assertThat(mail.subject()).startsWith("ECM Central 1 invites Alder Cloud to Spring co-sell: please answer by ");
        assertThat(mail.html())
                .contains(
                        "http://localhost:8080/e#"
                                + TestHeatmap.secretOf(spring.link().toString()),
                        "Co-Sell",
                        "Two sessions",
                        "Do come",
                        "40 accounts",
                        "Monday, 8 March 2027 to Friday, 19 March 2027",
                        "Central Time (America/Chicago)")
                .doesNotContain("canary");
    }

    @Test
    @DisplayName("E2: reminder, new link and each end are mails of their own, and only ends bring no link")
    void tellsOfAllThatHappens() {
        UUID newLink = UUID.randomUUID();
        tell(spring.reminded(), "Reminder: please answer by");
        tell(spring.sentAgain(newLink), "New link: Spring co-sell");
        assertThat(mail("New link").html()).contains("/e#" + TestHeatmap.secretOf(newLink.toString()));
        tell(spring.withdrawn(), "Withdrawn: the invitation to Spring co-sell");
        tell(spring.expired(), "Expired: the invitation to Spring co-sell");
        tell(spring.left(Side.COMPANY, "We have changed the plan"), "Alder Cloud no longer takes part");
        tell(spring.cancelled("It rains"), "Cancelled: Spring co-sell");

        assertThat(mail("Cancelled").html()).contains("ECM Central 1 writes:", "It rains");
        assertThat(graph.mailsTo(email))
                .filteredOn(mail -> mail.html().contains("/e#"))
                .hasSize(2);
        assertThat(graph.mailsTo(email))
                .allSatisfy(mail -> assertThat(mail.html()).doesNotContain("canary"));
    }

    @Test
    @DisplayName(
            "E2: an invitation that was answered before its mail went out is not sent; a new link is, without asking")
    void asksForNoAnswerTwice() {
        graph.next(email, Answer.graphError(503, "ServiceUnavailable").with("Retry-After", "60"));
        events.publish(spring.invited());
        String id = administrator
                .awaitMessage(email, "WAITING", "Microsoft Graph answered 503 ServiceUnavailable")
                .get("id")
                .asString();
        events.publish(spring.accepted());
        awaitAnswer();
        administrator.sendAgain(id);

        administrator.awaitMessage(email, "SUPPRESSED", "The invitation has been answered");
        events.publish(spring.sentAgain(UUID.randomUUID()));
        administrator.awaitMessage(email, "SENT");
        assertThat(onlyMail().html()).doesNotContain("Please accept or decline");
    }

    @Test
    @DisplayName(
            "E2: an invitation that was withdrawn, has expired or was cancelled before its mail went out is not sent")
    void suppressesEndedInvitations() {
        links.next(spring.link(), Answer.json(410, "{}"));
        events.publish(spring.invited());

        assertThat(administrator.awaitMessage(email, "SUPPRESSED").get("reason").asString())
                .startsWith("The link has ended: the invitation was withdrawn");
    }

    @Test
    @DisplayName("E2: an invitation is not sent after its end, whatever has held it up")
    void isNotSentAfterItsEnd() {
        events.publish(spring.invited(Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MILLIS)));

        administrator.awaitMessage(email, "SUPPRESSED", "Its time is over: there is no point in sending it any more");
        assertThat(graph.mailsTo(email)).isEmpty();
    }

    private void tell(EngagementEvent event, String subject) {
        int before = graph.mailsTo(email).size();
        events.publish(event);
        await().atMost(LIMIT).until(() -> graph.mailsTo(email).size() == before + 1);
        assertThat(graph.mailsTo(email).getLast().subject()).startsWith(subject);
    }

    private void awaitAnswer() {
        await().atMost(LIMIT)
                .until(() -> jdbc.sql(
                                        "SELECT count(*) FROM invitation_answer a JOIN message m ON a.invitation_id::text = m.facts ->> 'invitationId' WHERE m.recipient = :to")
                                .param("to", email)
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private SentMail mail(String subject) {
        return graph.mailsTo(email).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    private SentMail onlyMail() {
        assertThat(graph.mailsTo(email)).hasSize(1);
        return graph.mailsTo(email).getFirst();
    }
}
