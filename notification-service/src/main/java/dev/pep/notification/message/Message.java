package dev.pep.notification.message;

import dev.pep.notification.mail.Turn;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits to be sent.
 *
 * @param facts what the mail is written from, as JSON
 * @param parts what it brings besides its text, as JSON
 * @param round counts up with each "send again"; a timer of an earlier round does nothing
 * @param triesInRound how often it was tried in vain in this round
 * @param mailbox the mailbox whose turn it has, if any
 * @param about what it is about, if it is about one thing
 * @param until for a digest, when the last change happened that it tells of
 * @param turnAt when that turn is
 */
public record Message(
        UUID id,
        String kind,
        String recipient,
        String recipientName,
        String subject,
        String facts,
        String parts,
        int round,
        int attempts,
        int triesInRound,
        @Nullable String mailbox,
        @Nullable Instant turnAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String about,
        @Nullable Instant until) {

    @Nullable Turn turn() {
        return mailbox == null ? null : new Turn(mailbox, Objects.requireNonNull(turnAt));
    }

    String timer() {
        return id + ":" + round;
    }
}
