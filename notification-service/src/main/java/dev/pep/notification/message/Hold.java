package dev.pep.notification.message;

import java.time.Instant;

/**
 * Why a message that is due is not even tried.
 *
 * @param until when to look again
 * @param tries 1 if the next pause is to be longer, else 0
 */
record Hold(Instant until, String reason, int tries) {}
