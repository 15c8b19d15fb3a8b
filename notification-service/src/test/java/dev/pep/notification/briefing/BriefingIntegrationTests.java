package dev.pep.notification.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.request.ReportRequestEvent;
import dev.pep.notification.mail.Golden;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.PreviewView;
import dev.pep.notification.surroundings.Answer;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.notification.surroundings.TestHeatmap;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** A kind of mail to a contact that a feature brings, beside the mail that another feature sends for the same event. */
@PepIntegrationTest
@Import({Surroundings.class, BriefingFeature.class})
class BriefingIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String MESSAGES = "/api/notification/messages";
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final UUID link = UUID.randomUUID();
    private final String contact = "contact." + link + "@alder.example";
    private final ReportRequestEvent event = TestEvents.requested(link, contact);

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHeatmap heatmap;

    @Autowired
    private BriefingKind kind;

    @Autowired
    private Environment service;

    private Api administrator;

    @BeforeEach
    void signIn() {
        administrator = Api.as("administrator@pep.example", Role.ADMINISTRATOR, service);
    }

    @Test
    @DisplayName("H6, H11: the contact gets one mail of each kind, each with its own link, and nothing internal")
    void invitesOnce() {
        events.publish(event);
        events.publish(event);
        sendNow(awaitOne("WAITING"));

        await().atMost(LIMIT).until(() -> graph.mailsTo(contact).size() == 2);
        await().during(Duration.ofSeconds(1))
                .atMost(LIMIT)
                .until(() -> graph.mailsTo(contact).size() == 2);
        SentMail mail = graph.mailsTo(contact).stream()
                .filter(sent -> sent.subject().equals("ECM Central 1 invites Alder Cloud to a briefing"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.html())
                .contains("http://localhost:8080/b#" + TestHeatmap.secretOf(link.toString()))
                .doesNotContain("internal-canary");
        assertThat(awaitOne("SENT").get("kindTitle").asString()).isEqualTo("Invitation to a briefing");
    }

    @Test
    @DisplayName(
            "E9: the mail is held back until 9:00 the next morning on the contact's clock, and follows to other zones")
    void waitsForTheContactsMorning() {
        events.publish(event);

        JsonNode held = awaitOne("WAITING");
        assertThat(nextAttempt(held)).isEqualTo(nextMorning(CHICAGO));

        events.publish(TestEvents.partner(contact.toUpperCase(), "Pacific/Honolulu"));
        Instant there = event.getOccurredAt()
                .atZone(CHICAGO)
                .toLocalDate()
                .plusDays(1)
                .atTime(9, 0)
                .atZone(ZoneId.of("Pacific/Honolulu"))
                .toInstant();
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(nextAttempt(one("WAITING"))).isEqualTo(there));
    }

    @Test
    @DisplayName("section 7: a mail whose link has ended meanwhile is not sent, and says why")
    void suppressesEndedLinks() {
        events.publish(event);
        JsonNode held = awaitOne("WAITING");
        await().atMost(LIMIT).until(() -> graph.mailsTo(contact).size() == 1); // the other mail has its secret
        heatmap.next(link, Answer.json(410, "{}"));

        sendNow(held);

        assertThat(awaitOne("SUPPRESSED").get("reason").asString())
                .isEqualTo("The link has ended: there is no briefing any more");
    }

    @Test
    @DisplayName("H5: the preview is the very mail, with a link that leads nowhere")
    void showsThePreview() {
        PreviewView preview = kind.preview(new BriefingFacts(link, "Alder <Cloud>", "Contact 1", "ECM Central 1"))
                .orElseThrow();

        assertThat(preview.subject()).isEqualTo("ECM Central 1 invites Alder <Cloud> to a briefing");
        Golden.check("briefing", new Rendered(preview.html(), preview.text()));
    }

    private Instant nextMorning(ZoneId zone) {
        return event.getOccurredAt()
                .atZone(zone)
                .plusDays(1)
                .toLocalDate()
                .atTime(9, 0)
                .atZone(zone)
                .toInstant();
    }

    private JsonNode awaitOne(String state) {
        await().atMost(LIMIT).until(() -> !found(state).isEmpty());
        return one(state);
    }

    private void sendNow(JsonNode message) {
        assertThat(administrator
                        .send(
                                HttpMethod.POST,
                                MESSAGES + "/" + message.get("id").asString() + "/send-again",
                                null)
                        .getStatusCode())
                .isEqualTo(HttpStatus.ACCEPTED);
    }

    private static Instant nextAttempt(JsonNode message) {
        return Instant.parse(message.get("nextAttemptAt").asString());
    }

    private JsonNode one(String state) {
        return found(state).getFirst();
    }

    /** Returns the invitations of this contact that are in that state. */
    private List<JsonNode> found(String state) {
        JsonNode page = administrator
                .get(MESSAGES + "?q=" + contact + "&state=" + state)
                .getBody();
        return StreamSupport.stream(Objects.requireNonNull(page).get("messages").spliterator(), false)
                .filter(message -> message.get("kind").asString().equals("BRIEFING"))
                .toList();
    }
}
