package dev.pep.notification.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import dev.pep.notification.mail.MailPart;
import dev.pep.notification.message.Addressee;
import dev.pep.notification.message.NewMessage;
import dev.pep.notification.message.QueueMessage;
import dev.pep.notification.surroundings.Administrator;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.visit.InvitationKind.Invitation;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.Concurrent;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.timer.WallClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A kind of message that a feature brings: held back by a person's clock, and with an entry for the calendar. */
@PepIntegrationTest
@Import({Surroundings.class, VisitFeature.class})
class InvitationIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final UUID id = UUID.randomUUID();
    private final String visit = "visit " + id;
    private final String guest = "Guest." + id + "@pep.example";

    @Autowired
    private QueueMessage queue;

    @Autowired
    private InvitationKind kind;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment service;

    @Autowired
    private Administrator administrator;

    @Test
    @DisplayName("section 7: an entry for the calendar is a part of the mail")
    void bringsACalendarEntry() {
        queue(invitation().with(MailPart.calendar("invitation.ics", "REQUEST", "BEGIN:VCALENDAR\r\nÄ")));

        awaitMail();
        JsonNode part = JsonMapper.shared()
                .readTree(graph.requests().stream()
                        .filter(mail -> mail.contains(id.toString()))
                        .findFirst()
                        .orElseThrow())
                .get("Message")
                .get("attachments")
                .get(0);
        assertThat(part.get("@odata.type").asString()).isEqualTo("#microsoft.graph.fileAttachment");
        assertThat(part.get("name").asString()).isEqualTo("invitation.ics");
        assertThat(part.get("contentType").asString()).isEqualTo("text/calendar; method=REQUEST; charset=utf-8");
        assertThat(new String(
                        Base64.getDecoder().decode(part.get("contentBytes").asString()), StandardCharsets.UTF_8))
                .isEqualTo("BEGIN:VCALENDAR\r\nÄ");
    }

    @Test
    @DisplayName(
            "architecture 5: a message is held back until its reader's clock shows the time, in whatever zone they are")
    void followsItsReader() {
        WallClock inAnHour = inAnHour(UTC);
        queue(invitation().notBefore(inAnHour::in));

        JsonNode held = message();
        assertThat(held.get("state").asString()).isEqualTo("WAITING");
        assertThat(held.get("reason").asString()).isEqualTo("Is not to be sent before its time");
        assertThat(Instant.parse(held.get("nextAttemptAt").asString())).isEqualTo(inAnHour.instant());
        choose(Map.of("zone", "Etc/GMT+3"));
        assertThat(Instant.parse(message().get("nextAttemptAt").asString()))
                .isEqualTo(inAnHour.instant().plus(Duration.ofHours(3)));
        assertThat(graph.mailsTo(guest.toLowerCase())).isEmpty();

        choose(Map.of("zone", "Asia/Tokyo")); // where it is that time already
        awaitMail();
    }

    @Test
    @DisplayName(
            "architecture 5: a moment that is the same everywhere stays; a message can be moved, once it is sent no more")
    void canBeMoved() {
        WallClock moment = WallClock.fixed(Instant.now().plus(Duration.ofHours(1)));
        queue(invitation().notBefore(zone -> moment).about(visit));
        choose(Map.of("zone", "Asia/Tokyo"));
        assertThat(Instant.parse(message().get("nextAttemptAt").asString())).isEqualTo(moment.instant());

        transactions.executeWithoutResult(
                status -> queue.moveDate(visit, moment.at().minusHours(2)));
        awaitMail();
        transactions.executeWithoutResult(status -> queue.moveDate(visit, moment.at()));

        assertThat(message().get("state").asString()).isEqualTo("SENT");
    }

    @Test
    @DisplayName("E6: what is called off tells nobody whom it has not told, and says why; an administrator can still")
    void isWithdrawnWithWhatItIsAbout() {
        queue(invitation().notBefore(inAnHour(UTC)::in).about(visit));
        UUID other = UUID.randomUUID();
        queue(new NewMessage<>(other, kind, Addressee.internal(guest), "Stay", new Invitation("Bern"))
                .notBefore(inAnHour(UTC)::in)
                .about("another " + visit));

        transactions.executeWithoutResult(status -> queue.withdraw(visit, "The visit was called off"));
        transactions.executeWithoutResult(status -> queue.withdraw(visit, "Said again"));
        choose(Map.of("zone", "Asia/Tokyo")); // where it is an hour from now in UTC already

        await().atMost(LIMIT).until(() -> graph.mailsTo(guest.toLowerCase()).size() == 1);
        assertThat(graph.mailsTo(guest.toLowerCase()).getFirst().subject()).isEqualTo("Stay");
        assertThat(message().get("state").asString()).isEqualTo("SUPPRESSED");
        assertThat(message().get("reason").asString()).isEqualTo("The visit was called off");
        administrator.sendAgain(id);
        await().atMost(LIMIT).until(() -> graph.mailsTo(guest.toLowerCase()).size() == 2);
    }

    @Test
    @DisplayName("section 8: an administrator sends a message that is held back, and its moment sends it no more")
    void isSentByAnAdministrator() {
        queue(invitation().notBefore(inAnHour(UTC)::in));

        administrator.sendAgain(id);
        awaitMail();
        choose(Map.of("zone", "Asia/Tokyo"));

        await().during(Duration.ofSeconds(2))
                .atMost(LIMIT)
                .until(() -> graph.mailsTo(guest.toLowerCase()).size() == 1);
    }

    @Test
    @DisplayName("section 8: a message can be moved and sent by an administrator at the same time")
    void isSentWhileItIsMoved() {
        WallClock inAnHour = inAnHour(UTC);
        queue(invitation().notBefore(inAnHour::in).about(visit));

        CompletableFuture<HttpStatusCode> sent = Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("SELECT id FROM wall_clock_timer WHERE id = :id FOR UPDATE")
                    .param("id", id.toString())
                    .query(String.class)
                    .single();
            var again = Concurrent.call(() -> administrator.sendAgain(id), jdbc);
            queue.moveDate(visit, inAnHour.at().plusHours(1));
            return again;
        }));

        assertThat(sent.join()).isEqualTo(HttpStatus.ACCEPTED);
        awaitMail();
    }

    @Test
    @DisplayName("architecture 5: a message follows a choice of another zone that comes while it is being queued")
    void followsAChoiceAtTheSameTime() {
        WallClock inAnHour = inAnHour(UTC);

        CompletableFuture<HttpStatusCode> chosen = Objects.requireNonNull(transactions.execute(status -> {
            queue.queue(invitation().notBefore(inAnHour::in));
            return Concurrent.call(() -> put(Map.of("zone", "Etc/GMT+3")), jdbc);
        }));

        assertThat(chosen.join()).isEqualTo(HttpStatus.OK);
        assertThat(Instant.parse(message().get("nextAttemptAt").asString()))
                .isEqualTo(inAnHour.instant().plus(Duration.ofHours(3)));
    }

    @Test
    @DisplayName("H8: a kind that says so waits for the end of quiet hours, and goes at once when they are chosen anew")
    void waitsInQuietHours() {
        LocalTime now = LocalTime.now(ZoneOffset.UTC);
        Map<String, Object> quiet = Map.of(
                "from", now.minusHours(1).truncatedTo(ChronoUnit.MINUTES).toString(),
                "to", now.plusHours(2).truncatedTo(ChronoUnit.MINUTES).toString(),
                "weekendsOff", false);
        choose(Map.of("zone", "UTC", "quietHours", quiet));
        queue(invitation());

        await().atMost(LIMIT)
                .until(() -> "Waits for the end of its reader's quiet hours"
                        .equals(message().get("reason").asString("")));
        assertThat(message().get("attempts").asInt()).isZero();
        assertThat(graph.mailsTo(guest.toLowerCase())).isEmpty();

        choose(Map.of("zone", "UTC"));
        awaitMail();
    }

    @Test
    @DisplayName(
            "H11: a message for internal people goes to no contact, and one of a kind that nobody brings to nobody")
    void refusesTheWrongAudience() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewMessage<>(
                        id, kind, Addressee.contact("contact1@alder.example", ""), "Come", new Invitation("Basel")))
                .withMessage("A message of kind VISIT_INVITATION must not go to CONTACT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queue(new NewMessage<>(
                        id, new InvitationKind(), Addressee.internal(guest), "Come", new Invitation("Basel"))))
                .withMessage("No bean brings the kind of message VISIT_INVITATION");
    }

    private NewMessage<Invitation> invitation() {
        return new NewMessage<>(id, kind, Addressee.internal(guest), "Come", new Invitation("Basel"));
    }

    private void queue(NewMessage<?> message) {
        transactions.executeWithoutResult(status -> queue.queue(message));
    }

    private static WallClock inAnHour(ZoneId zone) {
        return new WallClock(LocalDateTime.now(zone).plusHours(1), zone);
    }

    private void choose(Map<String, Object> more) {
        assertThat(put(more)).isEqualTo(HttpStatus.OK);
    }

    private HttpStatusCode put(Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(Map.of("delayMinutes", 1, "maxWaitMinutes", 1));
        wish.putAll(more);
        return Api.as(guest, Role.ECM, service)
                .send(HttpMethod.PUT, "/api/notification/preferences", wish)
                .getStatusCode();
    }

    private void awaitMail() {
        await().atMost(LIMIT).until(() -> message().get("state").asString().equals("SENT"));
        assertThat(graph.mailsTo(guest.toLowerCase())).hasSize(1);
    }

    private JsonNode message() {
        return administrator.message(id);
    }
}
