package dev.pep.platform.timer;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Sets timers: a timer exists if and only if the caller's transaction commits, and outlives any process. */
public class Timers {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final SchedulerClient client;

    Timers(DataSource dataSource) {
        client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
    }

    /** Sets a timer with an id of its own; setting it twice does nothing. */
    public void set(TaskDescriptor<Void> task, String id, Instant at) {
        client.scheduleIfNotExists(task.instance(id).scheduledTo(at));
    }

    /** Sets timers that are not there yet, each with an id of its own, all at once. */
    public void setNew(TaskDescriptor<Void> task, Map<String, Instant> moments) {
        List<SchedulableInstance<?>> timers = new ArrayList<>();
        moments.forEach((id, at) -> timers.add(task.instance(id).scheduledTo(at)));
        client.scheduleBatch(timers);
    }

    /**
     * Moves a timer to another moment if it is still there; one that is being handled right now looks for itself when
     * to go on.
     */
    public void move(TaskDescriptor<Void> task, String id, Instant at) {
        try {
            client.reschedule(task.instanceId(id), at);
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException late) {
            LOG.debug("Timer {} {} is being handled, or was", task.getTaskName(), id);
        }
    }

    /** Takes a timer back if it is still there; one that somebody begins to handle looks for itself what is to do. */
    void cancel(TaskDescriptor<Void> task, String id) {
        try {
            client.cancel(task.instanceId(id));
        } catch (DbSchedulerException late) { // gone, being handled, or taken between db-scheduler's look and delete
            LOG.debug("Timer {} {} is being handled, or was", task.getTaskName(), id);
        }
    }

    /**
     * Says what happens when timers of this kind are due; a dead process's timers are taken over by another one.
     *
     * @param work gets the timer's id, returns when to be called again, or nothing when it is done
     */
    public static CustomTask<Void> task(TaskDescriptor<Void> task, Function<String, Optional<Instant>> work) {
        return Tasks.custom(task)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .execute((timer, context) -> work.apply(timer.getId())
                        .<CompletionHandler<Void>>map(at -> (complete, timers) -> timers.reschedule(complete, at))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
