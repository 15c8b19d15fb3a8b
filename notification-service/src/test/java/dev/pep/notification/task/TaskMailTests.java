package dev.pep.notification.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.mail.Golden;
import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.task.TaskContacts.TakingPart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskMailTests {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    private final TaskMail mail = new TaskMail(
            new MailTemplates(),
            new PublicLinks("https://pep.example/", "/preferences"),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("E3: a reminder tells all that is owed by engagement, with its days, each with its own link")
    void writesTheReminder() {
        TaskSection spring = mail.section(
                part("Spring <co-sell>"),
                List.of(task("Complete heatmap", "2026-11-29", null), task("Upload superpower slide", null, null)),
                "s3cret");
        TaskSection autumn = mail.section(
                part("Autumn"), List.of(new OwedTask("Prep call", true, LocalDate.of(2026, 11, 30), null)), "other");

        Golden.check(
                "engagement-tasks",
                mail.write(TaskWords.reminder(facts(false)), facts(false), List.of(spring, autumn)));
    }

    @Test
    @DisplayName("E3: who has accepted is thanked, and told if nothing is to be done")
    void thanksForTheAcceptance() {
        TaskWords words = TaskWords.made(facts(true));

        assertThat(words.subject()).isEqualTo("You're in: what is next for Spring");
        assertThat(mail.write(words, facts(true), List.of(mail.section(part("Spring"), List.of(), "s3cret")))
                        .text())
                .contains("Alder Cloud takes part in Spring. Thank you!", "Nothing is asked of you for now.")
                .contains("Open Spring:\nhttps://pep.example/e#s3cret\n\nThe link opens pep.example.");
        assertThat(TaskWords.made(facts(false)).subject()).isEqualTo("New tasks for Spring");
    }

    @Test
    @DisplayName("E3: a change says what is different")
    void saysWhatIsDifferent() {
        List<OwedTask> tasks = List.of(
                task("Complete heatmap", "2026-12-20", TaskChange.DUE),
                task("Upload superpower slide", null, TaskChange.REOPENED));

        assertThat(mail.write(
                                TaskWords.changed(facts(false)),
                                facts(false),
                                List.of(mail.section(part("Spring"), tasks, "s3cret")))
                        .text())
                .contains(
                        "ECM Central 1 has changed what is asked of Alder Cloud for Spring.",
                        "- Complete heatmap, due Sunday, 20 December 2026 (new due date)",
                        "- Upload superpower slide (asked again)");
    }

    @Test
    @DisplayName("E3: what happens about the same time lies in one window, whenever it is looked at")
    void gathersByTheMoment() {
        Window window = Window.of(NOW.plusSeconds(119), Duration.ofMinutes(2));

        assertThat(window).isEqualTo(Window.of(NOW, Duration.ofMinutes(2)));
        assertThat(window.to()).isEqualTo(NOW.plusSeconds(120));
        assertThat(Window.of(window.to(), Duration.ofMinutes(2)).from()).isEqualTo(window.to());
    }

    private static TakingPart part(String title) {
        return new TakingPart(ID, ID, ID, title, "ECM Central 1");
    }

    private static OwedTask task(String title, @Nullable String dueOn, @Nullable TaskChange told) {
        return new OwedTask(title, false, dueOn == null ? null : LocalDate.parse(dueOn), told);
    }

    private static TaskFacts facts(boolean accepted) {
        return new TaskFacts(ID, ID, "Spring", "Alder Cloud", "Contact 1", "ECM Central 1", accepted, NOW);
    }
}
