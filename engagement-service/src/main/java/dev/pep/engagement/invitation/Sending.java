package dev.pep.engagement.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an invitation was sent.
 *
 * @param message what it says
 * @param accounts how many accounts matched then
 * @param expiresAt until when it can be answered
 */
public record Sending(@Nullable String message, int accounts, Instant sentAt, Instant expiresAt) {}
