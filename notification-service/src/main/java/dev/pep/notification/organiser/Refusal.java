package dev.pep.notification.organiser;

import dev.pep.notification.digest.Cause;
import java.util.UUID;

/**
 * A report request that could not be made.
 *
 * @param reason why, in words
 * @param cause the event that tells of it
 */
record Refusal(UUID requestId, String reason, Cause cause) {}
