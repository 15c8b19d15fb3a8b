package dev.pep.notification.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that a partner owes.
 *
 * @param told what was last told of it by itself: that it has another day, or is asked again
 */
record OwedTask(
        String title,
        boolean optional,
        @Nullable LocalDate dueOn,
        @Nullable TaskChange told) {

    /** Returns the same task where a change of it is no news. */
    OwedTask withoutChange() {
        return new OwedTask(title, optional, dueOn, null);
    }
}
