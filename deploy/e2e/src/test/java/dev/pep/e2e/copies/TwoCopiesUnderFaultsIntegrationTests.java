package dev.pep.e2e.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.e2e.Mailbox;
import dev.pep.e2e.RunningSystem;
import dev.pep.e2e.WholeSystem;
import dev.pep.e2e.history.Checker;
import dev.pep.e2e.history.Event;
import dev.pep.e2e.history.History;
import dev.pep.e2e.history.Outcome;
import dev.pep.e2e.history.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Two copies of each service, partners at work, and faults: then each promise is held against what was acknowledged.
 */
@WholeSystem
@Order(Order.DEFAULT + 3)
class TwoCopiesUnderFaultsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration STEADY = Duration.ofSeconds(4);

    private final Plan plan = Plan.fromProperties();

    @Test
    @DisplayName("H7, H8: kills, a freeze, repetitions and poison: nothing acknowledged is lost, told twice or untold")
    void keepsEachPromise(RunningSystem system) throws Exception {
        Mailbox mailbox = new Mailbox(system);
        Waiting waiting = Asking.wish(RunningSystem.DIGEST_MINUTE);
        Asking asking = new Asking(5);
        List<Asked> partners = asking.ask(mailbox);
        try (TwoCopies copies = new TwoCopies(system);
                ReportTopic topic = new ReportTopic(system.kafka())) {
            Load load = new Load(partners, copies.gateways(), plan.seed());
            Faults faults = new Faults(copies, topic, plan.seed());
            faults.rage(plan.duration());
            load.stop();
            Digests digests = new Digests(mailbox, asking.accounts(), partners);
            Findings findings = new Findings(system, partners, load, topic, digests, waiting, faults);
            History history = assertKept(findings);
            Files.writeString(Path.of("target", "faults-" + plan.seed() + ".txt"), history.figures());
        }
    }

    private History assertKept(Findings findings) {
        try {
            Awaitility.await()
                    .during(STEADY)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> Checker.violations(findings.now()).isEmpty());
        } catch (ConditionTimeoutException late) {
            assertThat(Checker.violations(findings.now()))
                    .as("seed %d", plan.seed())
                    .isEmpty();
            throw late;
        }
        History history = findings.now();
        assertThatMuchHappened(history);
        return history;
    }

    /** A run in which nothing went on shows nothing. */
    private static void assertThatMuchHappened(History history) {
        assertThat(history.writes())
                .filteredOn(write -> write.outcome() == Outcome.SAVED)
                .hasSizeGreaterThan(300);
        assertThat(history.writes()).extracting("outcome").contains(Outcome.REFUSED, Outcome.UNKNOWN);
        assertThat(history.events().stream().map(Event::id).distinct())
                .as("some events came again")
                .hasSizeLessThan(history.events().size());
        assertThat(history.digests()).hasSizeGreaterThan(2);
        assertThat(history.poisons()).isNotEmpty();
    }
}
