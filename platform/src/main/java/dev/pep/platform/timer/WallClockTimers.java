package dev.pep.platform.timer;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.WallClockRows.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets timers at moments on wall clocks. Each is set, moved or cancelled if and only if the caller's transaction
 * commits, survives restarts, and fires once, never before the clock shows its time: what it does commits together with
 * its end.
 */
public class WallClockTimers {

    private final WallClockRows rows;
    private final Timers timers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WallClockTimers(WallClockRows rows, Timers timers, TransactionTemplate transactions, Clock clock) {
        this.rows = rows;
        this.timers = timers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sets a timer, or moves the one of its id, and returns when it fires. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant set(TaskDescriptor<Void> task, WallClockTimer timer) {
        forget(task, rows.lock(task.getTaskName(), timer.id()));
        Instant at = timer.moment().instant();
        long revision = rows.set(task.getTaskName(), timer, at);
        timers.set(task, instance(timer.id(), revision), at);
        return at;
    }

    /**
     * Moves all timers of a subject to another local time, each in its own zone; returns when each one fires, by id.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Instant> moveDate(TaskDescriptor<Void> task, String subject, LocalDateTime at) {
        return move(task, rows.lockOfSubject(task.getTaskName(), subject), moment -> moment.at(at));
    }

    /** Moves all timers of a person to the same local time in another zone; returns when each one fires, by id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Instant> moveZone(TaskDescriptor<Void> task, String person, ZoneId zone) {
        return move(task, rows.lockOfPerson(task.getTaskName(), person), moment -> moment.in(zone));
    }

    /** Cancels a timer; one that has fired, or never was, stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(TaskDescriptor<Void> task, String id) {
        Optional<Row> there = rows.lock(task.getTaskName(), id);
        forget(task, there);
        there.ifPresent(rows::remove);
    }

    /** Cancels all timers of a subject, and returns their ids. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> cancelSubject(TaskDescriptor<Void> task, String subject) {
        List<Row> there = rows.lockOfSubject(task.getTaskName(), subject);
        there.forEach(row -> forget(task, Optional.of(row)));
        there.forEach(rows::remove);
        return there.stream().map(Row::id).toList();
    }

    /**
     * Says what happens when timers of this kind fire.
     *
     * @param work gets the timer's id, in the transaction that ends the timer; if it fails, it is tried again
     */
    public CustomTask<Void> task(TaskDescriptor<Void> task, Consumer<String> work) {
        return task(task, id -> {}, work);
    }

    /**
     * Says what happens when timers fire that others set, move or cancel while they hold something that the work needs,
     * too. Here it is held before the timer as well, so that neither waits for the other for ever.
     *
     * @param hold gets the timer's id, in the same transaction as the work; by then the timer may be moved or cancelled
     * @param work as above; it is called only if the timer is still to fire
     */
    public CustomTask<Void> task(TaskDescriptor<Void> task, Consumer<String> hold, Consumer<String> work) {
        return Timers.task(
                task,
                instance -> Objects.requireNonNull(transactions.execute(status -> {
                    hold.accept(id(instance));
                    return fire(task.getTaskName(), instance, work);
                })));
    }

    private Optional<Instant> fire(String task, String instance, Consumer<String> work) {
        return rows.lock(task, id(instance))
                .filter(row -> instance(row.id(), row.revision()).equals(instance))
                .flatMap(row -> fire(row, work));
    }

    /** The zone's rules may be others than when the timer was set. */
    private Optional<Instant> fire(Row row, Consumer<String> work) {
        Instant at = row.timer().moment().instant();
        if (at.isAfter(Instant.now(clock))) {
            return Optional.of(at);
        }
        rows.remove(row);
        work.accept(row.id());
        return Optional.empty();
    }

    private Map<String, Instant> move(TaskDescriptor<Void> task, List<Row> there, UnaryOperator<WallClock> change) {
        Map<String, Instant> moved = new LinkedHashMap<>();
        for (Row row : there) {
            WallClockTimer timer = row.timer();
            WallClock moment = change.apply(timer.moment());
            if (!moment.equals(timer.moment())) {
                moved.put(row.id(), set(task, new WallClockTimer(row.id(), moment, row.subject(), row.person())));
            }
        }
        return moved;
    }

    private void forget(TaskDescriptor<Void> task, Optional<Row> there) {
        there.ifPresent(row -> timers.cancel(task, instance(row.id(), row.revision())));
    }

    private static String instance(String id, long revision) {
        return id + ":" + revision;
    }

    private static String id(String instance) {
        return instance.substring(0, instance.lastIndexOf(':'));
    }
}
