package dev.pep.notification.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as an administrator sees it in the list. */
record MessageView(
        UUID id,
        String kind,
        String kindTitle,
        String recipient,
        String subject,
        MessageState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String reason,
        @Nullable String transport) {}
