package dev.pep.platform.relay;

import dev.pep.platform.event.OutboxSettings;
import dev.pep.platform.event.WakeUp;
import dev.pep.platform.kafka.GrowingPause;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings events from the outbox to Kafka. Of all instances of a service one leads and the others stand by. Each event
 * arrives at least once, those of one key in order; after any error all starts again at the oldest row.
 */
final class RelayLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration FAST = Duration.ofMillis(1);
    private static final Duration LINGER = Duration.ofMillis(20);

    private final OutboxSettings settings;
    private final DirectConnections connections;
    private final EventSenders senders;
    private final BooleanSupplier topicsExist;
    private final OutboxMetrics metrics;
    private final WakeUp wakeUp;
    private final Clock clock;
    private final GrowingPause afterError;
    private final CountDownLatch finished = new CountDownLatch(1);

    private RelayLoop(Factory parts) {
        this.settings = parts.settings();
        this.connections = parts.connections();
        this.senders = parts.senders();
        this.topicsExist = parts.topicsExist();
        this.metrics = parts.metrics();
        this.wakeUp = parts.wakeUp();
        this.clock = parts.clock();
        this.afterError = new GrowingPause(FIRST_PAUSE, settings.longestPause());
    }

    /** Ends the loop after the round at hand. */
    void finish() {
        finished.countDown();
    }

    @Override
    public void run() {
        try {
            do {
                turn();
            } while (!finished.await(afterError.next().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.info("The outbox relay was told to stop in the middle of a batch, which will be sent again");
        }
    }

    private void turn() throws InterruptedException {
        try (RelaySession session = new RelaySession(connections);
                EventSender sender = senders.open()) { // while it stands by, so that taking over is quick
            OutboxWatch watch = new OutboxWatch(session.jdbc(), settings, metrics, clock);
            standBy(session, watch);
            lead(session, sender, watch);
        } catch (SQLException | RuntimeException e) {
            metrics.failed();
            LOG.warn("The outbox relay starts again at the oldest row: {}", e.toString(), e);
        } finally {
            metrics.leading(false);
        }
    }

    private void standBy(RelaySession session, OutboxWatch watch) throws InterruptedException {
        while (isRunning() && !(topicsExist.getAsBoolean() && session.lead())) {
            watch.look();
            finished.await(settings.standbyPoll().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void lead(RelaySession session, EventSender sender, OutboxWatch watch) throws InterruptedException {
        Leadership leadership = new Leadership(session, sender, metrics, settings, clock);
        LingerPolicy policy = new LingerPolicy(FAST, System::nanoTime);
        metrics.leading(true);
        while (isRunning()) {
            int rows = leadership.round();
            watch.lookAndClean();
            if (rows > 0) {
                afterError.reset();
            }
            rest(rows, policy.shouldLinger(rows));
        }
        leadership.finish();
    }

    private void rest(int rows, boolean linger) throws InterruptedException {
        if (rows >= settings.batchSize()) {
            return;
        }
        if (linger) {
            finished.await(LINGER.toMillis(), TimeUnit.MILLISECONDS); // whoever commits meanwhile is in the next round
        } else {
            wakeUp.await(rows == 0 ? settings.idlePoll() : settings.busyPoll());
        }
    }

    private boolean isRunning() {
        return finished.getCount() > 0;
    }

    /** What a loop needs; each start of the service makes a new one. */
    record Factory(
            OutboxSettings settings,
            DirectConnections connections,
            EventSenders senders,
            BooleanSupplier topicsExist,
            OutboxMetrics metrics,
            WakeUp wakeUp,
            Clock clock) {

        RelayLoop make() {
            return new RelayLoop(this);
        }
    }
}
