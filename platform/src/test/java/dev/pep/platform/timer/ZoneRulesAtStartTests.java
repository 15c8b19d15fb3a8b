package dev.pep.platform.timer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.pep.platform.timer.WallClockRows.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("The rules of zones at the start of a service")
class ZoneRulesAtStartTests {

    private final WallClockRows rows = mock();
    private final WallClockTimers timers = mock();
    private final ZoneRulesAtStart check =
            new ZoneRulesAtStart(rows, timers, new TransactionTemplate(mock(PlatformTransactionManager.class)));

    @Test
    @DisplayName("are followed by each timer that can be set, whatever becomes of the others")
    void goesOnAfterARowThatFails() {
        Row first = row("first");
        Row second = row("second");
        when(rows.all()).thenReturn(List.of(first, second));
        when(rows.lock("task", "first")).thenThrow(new CannotAcquireLockException("locked"));
        when(rows.lock("task", "second")).thenReturn(Optional.of(second));

        check.check();

        verify(timers).set(argThat(task -> task.getTaskName().equals("task")), eq(second.timer()));
    }

    @Test
    @DisplayName("do not end a service whose timers cannot be read")
    void outlivesADatabaseThatFails() {
        when(rows.all()).thenThrow(new CannotAcquireLockException("down"));

        assertThatCode(check::check).doesNotThrowAnyException();
    }

    private static Row row(String id) {
        return new Row(
                "task", id, null, null, LocalDateTime.parse("2030-01-01T09:00"), "Europe/Berlin", Instant.EPOCH, 1);
    }
}
