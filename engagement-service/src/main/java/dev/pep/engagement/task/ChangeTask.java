package dev.pep.engagement.task;

import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with tasks: another due date, waive, ask again, say that a call was held. */
@Component
public class ChangeTask {

    private static final int LONGEST_REASON = 1_000;
    private static final int FARTHEST_YEARS = 2;

    private final FindEngagement find;
    private final Tasks tasks;
    private final TaskTimers timers;
    private final TaskDates dates;
    private final EventStamps stamps;

    ChangeTask(FindEngagement find, Tasks tasks, TaskTimers timers, TaskDates dates, EventStamps stamps) {
        this.find = find;
        this.tasks = tasks;
        this.timers = timers;
        this.dates = dates;
        this.stamps = stamps;
    }

    /** Another due date. */
    public record DueRequest(
            @Schema(description = "The new due date, from today to two years ahead") @Nullable LocalDate dueOn) {}

    /** Why the company does without a task. */
    public record WaiveRequest(
            @Schema(description = "Why; partners do not see it", maxLength = LONGEST_REASON) @Nullable String reason) {

        String given() {
            if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new Invalid(Map.of("reason", "Say why, in at most " + LONGEST_REASON + " characters."));
            }
            return reason.strip();
        }
    }

    @Transactional
    public void due(UUID engagementId, UUID id, DueRequest wanted, InternalUser user) {
        change(engagementId, id, user, (task, stamp) -> {
            LocalDate today = dates.today(find.known(engagementId).plan());
            if (wanted.dueOn() == null
                    || wanted.dueOn().isBefore(today)
                    || wanted.dueOn().isAfter(today.plusYears(FARTHEST_YEARS))) {
                throw new Invalid(Map.of("dueOn", "Choose a day from today to two years ahead."));
            }
            task.due(wanted.dueOn(), stamp);
        });
    }

    @Transactional
    public void waive(UUID engagementId, UUID id, WaiveRequest wanted, InternalUser user) {
        String reason = wanted.given();
        change(engagementId, id, user, (task, stamp) -> task.waive(reason, stamp));
    }

    @Transactional
    public void reopen(UUID engagementId, UUID id, InternalUser user) {
        change(engagementId, id, user, Task::reopen);
    }

    /** Says that a call was held; what PEP observes itself is not said by hand. */
    @Transactional
    public void done(UUID engagementId, UUID id, InternalUser user) {
        change(engagementId, id, user, (task, stamp) -> {
            if (task.kind().isObserved()) {
                throw new Conflict(
                        "task-observed",
                        "The task closes by itself",
                        "This task is closed by what the partner does. Waive it if you go without.");
            }
            task.done(null, stamp);
        });
    }

    private void change(UUID engagementId, UUID id, InternalUser user, BiConsumer<Task, EventStamp> change) {
        Engagement engagement = find.held(engagementId, user);
        Task task = tasks.findById(id)
                .filter(found -> found.engagementId().equals(engagement.id()))
                .orElseThrow(() -> new NotFound("task"));
        engagement.requireOpen();
        change.accept(task, stamps.next());
        timers.set(tasks.save(task), engagement.plan());
    }
}
