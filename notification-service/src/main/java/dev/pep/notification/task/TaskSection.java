package dev.pep.notification.task;

import dev.pep.notification.mail.OneLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is owed to one engagement, as the templates show it. */
record TaskSection(String title, String organiser, List<Row> tasks, String link) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    static TaskSection of(TaskContacts.TakingPart part, List<OwedTask> tasks, String link, LocalDate today) {
        return new TaskSection(
                OneLine.of(part.title()),
                OneLine.of(part.organiser()),
                tasks.stream().map(task -> Row.of(task, today)).toList(),
                link);
    }

    /** Returns whether there is nothing to do. */
    boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** One task. */
    record Row(
            String title,
            boolean optional,
            @Nullable String due,
            boolean overdue,
            @Nullable String change) {

        static Row of(OwedTask task, LocalDate today) {
            return new Row(
                    OneLine.of(task.title()),
                    task.optional(),
                    task.dueOn() == null ? null : DAY.format(task.dueOn()),
                    task.dueOn() != null && task.dueOn().isBefore(today),
                    change(task.told()));
        }

        private static @Nullable String change(@Nullable TaskChange told) {
            return switch (told) {
                case DUE -> "new due date";
                case REOPENED -> "asked again";
                case null -> null;
            };
        }
    }
}
