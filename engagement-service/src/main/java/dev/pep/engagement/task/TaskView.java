package dev.pep.engagement.task;

import dev.pep.event.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a partner that takes part.
 *
 * @param side who owes it
 * @param optional whether readiness goes without it
 * @param overdue whether its due date has passed and it is open
 * @param since since when it stands as it does
 * @param doneBy the report request or material that closed it
 * @param reason why it was waived: internal
 */
public record TaskView(
        UUID id,
        UUID partnerId,
        UUID invitationId,
        TaskKind kind,
        String title,
        Side side,
        boolean optional,
        @Nullable LocalDate dueOn,
        TaskState state,
        boolean overdue,
        Instant since,
        @Nullable UUID doneBy,
        @Nullable String doneByName,
        @Nullable String reason,
        @Nullable Instant remindedAt) {}
