package dev.pep.notification.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as an event has it.
 *
 * @param owed whether it is open, and for the partner to do
 * @param optional whether the engagement goes without it
 * @param at when it became so
 */
record TaskState(
        UUID id,
        UUID engagementId,
        UUID partnerId,
        String title,
        boolean owed,
        boolean optional,
        @Nullable LocalDate dueOn,
        Instant at) {}
