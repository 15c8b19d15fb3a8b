package dev.pep.e2e.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.e2e.Mailbox;
import dev.pep.e2e.RunningSystem;
import dev.pep.e2e.WholeSystem;
import dev.pep.event.engagement.HeatmapRequested;
import dev.pep.event.engagement.InvitationAccepted;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The services killed where an engagement could lose something, or ask for it twice. */
@WholeSystem
@Order(Order.DEFAULT + 2)
class EngagementKillsIntegrationTests {

    private static final String ENGAGEMENT = "engagement-service";
    private static final String HEATMAP = "heatmap-service";

    @SuppressWarnings("NullAway.Init")
    private static RunningSystem system;

    @SuppressWarnings("NullAway.Init")
    private static Mailbox mailbox;

    @SuppressWarnings("NullAway.Init")
    private static EngagementEffects effects;

    private final Invited invited = new Invited(mailbox);

    @BeforeAll
    static void look(RunningSystem running) {
        system = running;
        mailbox = new Mailbox(running);
        effects = new EngagementEffects(running, mailbox);
    }

    @AfterAll
    static void close() {
        effects.close();
    }

    @Test
    @DisplayName(
            "E2, E3: engagement-service killed between an acceptance and its tasks: neither is, then both are, once")
    void betweenAcceptanceAndTasks() {
        CompletableFuture<Void> accepting;
        try (Database tasks = held("engagement", "lock table task in exclusive mode")) {
            accepting = CompletableFuture.runAsync(invited::accept);
            Scene.awaitHeld(tasks);
            system.kill(ENGAGEMENT);
            tasks.endWaiters();
        }
        assertThat(effects.acceptances(invited) + effects.tasks(invited)).isZero();
        system.restart(ENGAGEMENT);
        accepting.join(); // the contact presses until there is an answer
        effects.assertAcceptedOnce(invited);
    }

    @Test
    @DisplayName("E2, E3: engagement-service killed after an acceptance, before its events are sent: all comes, once")
    void afterAcceptanceBeforeItsEvents() {
        try (Database leader = Relay.led(system.database("engagement"))) {
            invited.accept();
            system.kill(ENGAGEMENT);
        }
        assertThat(effects.told(invited, InvitationAccepted.class)).isEmpty();
        system.restart(ENGAGEMENT);
        effects.assertAcceptedOnce(invited);
    }

    @Test
    @DisplayName("E4: heatmap-service killed between what an engagement asks and its answer: it is asked once")
    void betweenQuestionAndAnswer() {
        invited.accept();
        String request;
        try (Database requests = held("heatmap", "lock table report_request in exclusive mode")) {
            request = invited.startHeatmap();
            Scene.awaitHeld(requests);
            system.kill(HEATMAP);
            requests.endWaiters();
        }
        assertThat(effects.requests(request)).isZero();
        assertThat(invited.heatmap().path("state").asString()).isEqualTo("REQUESTED");
        system.restart(HEATMAP);
        effects.assertAskedOnce(invited, request);
        assertThat(effects.told(invited, HeatmapRequested.class)).hasSize(1);
    }

    @Test
    @DisplayName("E4: heatmap-service killed after its answer, before that is sent: the engagement goes on by itself")
    void afterAnswerBeforeItsEvent() {
        invited.accept();
        String request;
        try (Database leader = Relay.led(system.database("heatmap"))) {
            request = invited.startHeatmap();
            await("the partner is asked").atMost(Scene.PATIENCE).until(() -> effects.requests(request) == 1);
            system.kill(HEATMAP);
        }
        assertThat(effects.asked(request)).isEmpty();
        assertThat(invited.heatmap().path("state").asString()).isEqualTo("REQUESTED");
        system.restart(HEATMAP);
        effects.assertAskedOnce(invited, request);
    }

    private static Database held(String service, String sql) {
        return Database.holding(system.database(service), sql);
    }
}
