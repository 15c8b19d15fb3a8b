package dev.pep.e2e.point;

import static dev.pep.e2e.copies.Asking.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.e2e.RunningSystem;
import dev.pep.e2e.WholeSystem;
import dev.pep.e2e.copies.Asking;
import dev.pep.e2e.history.Event;
import dev.pep.e2e.history.State;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each process killed exactly where a promise could break: a lock of the test holds it there. */
@WholeSystem
@Order(Order.DEFAULT + 2)
class KillsAtChosenPointsIntegrationTests {

    private static final String HEATMAP = "heatmap-service";
    private static final String NOTIFICATION = "notification-service";

    @SuppressWarnings("NullAway.Init")
    private static Scene scene;

    private final RunningSystem system = scene.system;
    private final Effects effects = scene.effects;
    private final String account = scene.account();
    private final String key = scene.contact.key(account);
    private final String note = "about " + account;

    @BeforeAll
    static void ask(RunningSystem system) {
        scene = new Scene(system);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @Test
    @DisplayName("promise 1: heatmap-service killed after the commit, before the sending: the event comes, once")
    void afterCommitBeforeSend() {
        try (Database leader = Relay.led(system.database("heatmap"))) {
            scene.contact.write(account, note);
            assertThat(effects.isToBeSent(key)).isTrue();
            system.kill(HEATMAP);
        }
        assertThat(effects.events(key)).isEmpty();
        system.restart(HEATMAP);
        effects.assertToldOnce(key, note);
        assertThat(effects.events(key)).hasSize(1);
    }

    @Test
    @DisplayName("promise 1: heatmap-service killed after the sending, before the mark: sent again, told once")
    void afterSendBeforeMark() {
        try (Database row = writtenWhileTheBrokerIsSilent()) {
            Scene.awaitHeld(row); // the broker has it, and the relay wants to delete it
            assertThat(effects.events(key)).hasSize(1);
            system.kill(HEATMAP);
            row.endWaiters();
        }
        assertThat(effects.isToBeSent(key)).isTrue();
        system.restart(HEATMAP);
        effects.assertToldOnce(key, note);
        assertThat(effects.events(key))
                .hasSize(2)
                .extracting(Event::id)
                .containsOnly(effects.awaitEvent(key).id());
    }

    /** Returns what holds the row in the outbox; the broker gets time to answer when it is held. */
    private Database writtenWhileTheBrokerIsSilent() {
        system.signal("kafka", "STOP");
        try {
            scene.contact.write(account, note);
            return scene.holdHeatmap("select from outbox where key = ? for update", key);
        } finally {
            system.signal("kafka", "CONT");
        }
    }

    @Test
    @DisplayName("promises 1, 3: notification-service killed after the effect, before the offset: told once")
    void afterEffectBeforeOffset() {
        Event event;
        try (Database period = scene.holdNotification("lock table quiet_period in exclusive mode")) {
            scene.contact.write(account, note);
            event = effects.awaitEvent(key);
            Scene.awaitHeld(period);
            system.kill("kafka"); // a broker that is only stopped would find the offset when it goes on
        }
        effects.awaitHandled(event);
        system.kill(NOTIFICATION);
        system.restart("kafka");
        assertThat(effects.willComeAgain(event)).isTrue();
        system.restart(NOTIFICATION);
        effects.assertToldOnce(key, note);
    }

    @Test
    @DisplayName("promise 8: notification-service killed after Graph's answer, before the commit: the mail comes twice")
    void afterAnswerBeforeCommit() {
        String address;
        try (HeldAnswers answers = new HeldAnswers(system)) {
            address = new Asking(1)
                    .ask(scene.mailbox)
                    .getFirst()
                    .secrets()
                    .keySet()
                    .iterator()
                    .next();
            try (Database message =
                    scene.holdNotification("select from message where recipient = ? for update", address)) {
                answers.close();
                Scene.awaitHeld(message);
                system.kill(NOTIFICATION);
            }
        }
        assertThat(scene.mailbox.of(address)).hasSize(1);
        system.restart(NOTIFICATION);
        JsonNode message = await().atMost(Scene.PATIENCE)
                .until(
                        () -> message(address),
                        found -> found.path("state").asString().equals("SENT"));
        assertThat(scene.mailbox.of(address)).hasSize(2);
        assertThat(ADMINISTRATOR
                        .get("/api/notification/messages/" + message.path("id").asString())
                        .path("history"))
                .singleElement()
                .matches(attempt -> attempt.path("outcome").asString().equals("SENT"));
    }

    private static JsonNode message(String recipient) {
        return ADMINISTRATOR
                .get("/api/notification/messages?q=" + recipient)
                .path("messages")
                .path(0);
    }

    @Test
    @DisplayName(
            "promises 1, 4: the gateway killed after the commit, before the answer: the repeated call has one effect")
    void afterCommitBeforeAnswer() {
        CompletableFuture<Void> writing;
        try (Database asked = scene.holdHeatmap(
                "select from report_request_account where account_id = ?::uuid for update", account)) {
            writing = CompletableFuture.runAsync(() -> scene.contact.write(account, note));
            Scene.awaitHeld(asked);
            system.kill("gateway");
        }
        effects.awaitEvent(key);
        system.restart("gateway");
        writing.join();
        assertThat(scene.contact.note(account)).isEqualTo(new State(note, 1));
        effects.assertToldOnce(key, note);
        assertThat(effects.events(key)).hasSize(1);
    }
}
