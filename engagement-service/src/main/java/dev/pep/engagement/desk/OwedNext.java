package dev.pep.engagement.desk;

import dev.pep.engagement.task.TaskKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task, or an answer, that is owed soon.
 *
 * @param engagementId the engagement
 * @param title its title
 * @param partnerName whose it is
 * @param task what is owed; an answer to the invitation if there is none
 * @param dueOn the day: of a task in the zone of the engagement, of an answer in the caller's own
 * @param overdue whether the day of the task has passed
 */
record OwedNext(
        UUID engagementId,
        String title,
        String partnerName,
        @Nullable TaskKind task,
        LocalDate dueOn,
        boolean overdue) {}
