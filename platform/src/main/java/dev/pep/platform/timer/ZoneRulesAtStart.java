package dev.pep.platform.timer;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.pep.platform.timer.WallClockRows.Row;
import java.time.DateTimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the timers for which this JVM, perhaps a newer one, knows other rules of their zones than who set them. One
 * that cannot be moved now stays as it was set, and is looked at again at the next start.
 */
class ZoneRulesAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ZoneRulesAtStart.class);

    private final WallClockRows rows;
    private final WallClockTimers timers;
    private final TransactionTemplate transactions;

    ZoneRulesAtStart(WallClockRows rows, WallClockTimers timers, TransactionTemplate transactions) {
        this.rows = rows;
        this.timers = timers;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        try {
            rows.all().stream().filter(ZoneRulesAtStart::firesAtAnotherMoment).forEach(this::trySettingAnew);
        } catch (RuntimeException failure) {
            LOG.error("The rules of time zones are not compared before the next start", failure);
        }
    }

    private void trySettingAnew(Row seen) {
        try {
            setAnew(seen);
        } catch (RuntimeException failure) {
            LOG.error(
                    "Timer {} {} keeps its moment {} until the next start",
                    seen.task(),
                    seen.id(),
                    seen.firesAt(),
                    failure);
        }
    }

    private static boolean firesAtAnotherMoment(Row row) {
        try {
            return !row.timer().moment().instant().equals(row.firesAt());
        } catch (DateTimeException unknownZone) {
            LOG.warn("Timer {} {} waits for a copy that knows the zone {}", row.task(), row.id(), row.zone());
            return false;
        }
    }

    private void setAnew(Row seen) {
        transactions.executeWithoutResult(status -> rows.lock(seen.task(), seen.id())
                .filter(row -> row.revision() == seen.revision())
                .ifPresent(row -> timers.set(TaskDescriptor.of(row.task()), row.timer())));
    }
}
