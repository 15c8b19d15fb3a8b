package dev.pep.engagement.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a task is due; never, while the engagement has no dates.
 *
 * @param dueByHand whether somebody has chosen the day, so that it does not follow the engagement
 */
record Due(@Nullable LocalDate dueOn, boolean dueByHand) {}
