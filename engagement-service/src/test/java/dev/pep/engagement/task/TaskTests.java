package dev.pep.engagement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.engagement.partner.NamedPartner;
import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.problem.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskTests {

    private static final Instant MADE = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant LATER = MADE.plusSeconds(3600);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 8);
    private static final EventStamp STAMP =
            new EventStamp(UUID.randomUUID().toString(), LATER, new Actor(ActorKind.PARTNER, "contact", "Contact 1"));

    private final Task task = new Task(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            new NamedPartner(new UUID(0, 1), "Alder Cloud"),
            TaskKind.SUPERPOWER_SLIDE,
            new Due(FIRST, false),
            MADE);

    @Test
    @DisplayName("E3: a due date follows the engagement until somebody chooses it")
    void followsUntilChosen() {
        assertThat(task.follow(SECOND)).isTrue();
        assertThat(task.dueOn()).isEqualTo(SECOND);
        assertThat(task.follow(SECOND)).isFalse();
        task.due(FIRST, STAMP);
        assertThat(task.follow(SECOND)).isFalse();
        assertThat(task.dueOn()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("E3: what is done stays as it was done until it is asked for again")
    void isDoneOnce() {
        UUID material = UUID.randomUUID();
        task.done(material, STAMP);
        task.done(UUID.randomUUID(), STAMP);
        assertThat(task.closing()).isEqualTo(new Closing(LATER, material, "Contact 1", null, null));
        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.isOwed()).isFalse();
        task.reopen(STAMP);
        assertThat(task.closing()).isEqualTo(Closing.NONE);
        assertThat(task.isOwed()).isTrue();
        assertThat(task.since()).isEqualTo(LATER);
    }

    @Test
    @DisplayName("E3: a closed task is neither waived nor moved")
    void staysClosed() {
        task.waive("They sent it by mail", STAMP);
        assertThat(task.state()).isEqualTo(TaskState.WAIVED);
        assertThat(task.since()).isEqualTo(LATER);
        assertThatThrownBy(() -> task.waive("Again", STAMP)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> task.due(SECOND, STAMP)).isInstanceOf(Conflict.class);
        assertThat(task.follow(SECOND)).isFalse();
    }
}
