package dev.pep.notification.message;

import dev.pep.notification.mail.MailPart;
import dev.pep.notification.mail.OneLine;
import dev.pep.platform.timer.WallClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param <F> the facts of its kind
 * @param id told by the caller, so that the same cause never makes two messages
 * @param subject subject in one line
 * @param facts what the mail is written from when it is sent; hold no secret
 * @param notBefore the earliest moment, asked with its reader's zone when the message is queued; it follows the reader
 *     to other zones
 * @param parts what the mail brings besides its text, such as an entry for a calendar; hold no secret
 * @param about what it is about, such as the id of a session, which may be moved or called off before
 * @param until for a digest, when the last change happened that it tells of
 */
public record NewMessage<F>(
        UUID id,
        MessageKind<F> kind,
        Addressee to,
        String subject,
        F facts,
        @Nullable Function<ZoneId, WallClock> notBefore,
        List<MailPart> parts,
        @Nullable String about,
        @Nullable Instant until) {

    /** Returns the id of the message of a kind that these words cause; the same words make no second one. */
    public static UUID id(MessageKind<?> kind, String... cause) {
        String words = kind.name() + " " + String.join(" ", cause);
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** A message that may go at once, with nothing but its text. */
    public NewMessage(UUID id, MessageKind<F> kind, Addressee to, String subject, F facts) {
        this(id, kind, to, subject, facts, null, List.of(), null, null);
    }

    public NewMessage {
        subject = OneLine.of(subject);
        parts = List.copyOf(parts);
        if (kind.audience() != to.audience()) {
            throw new IllegalArgumentException("A message of kind " + kind.name() + " must not go to " + to.audience());
        }
    }

    /**
     * Returns the same message, to be sent at a moment or later, such as {@code zone -> WallClock.nextMorning(now,
     * zone)}, whatever zone its reader has by then.
     */
    public NewMessage<F> notBefore(Function<ZoneId, WallClock> moment) {
        return new NewMessage<>(id, kind, to, subject, facts, moment, parts, about, until);
    }

    /** Returns the same message with these parts. */
    public NewMessage<F> with(MailPart... added) {
        return new NewMessage<>(id, kind, to, subject, facts, notBefore, List.of(added), about, until);
    }

    /** Returns the same message, about what may be moved or called off until it is sent. */
    public NewMessage<F> about(String what) {
        return new NewMessage<>(id, kind, to, subject, facts, notBefore, parts, what, until);
    }

    /** Returns the same message, telling of all that happened up to a moment. */
    public NewMessage<F> until(Instant moment) {
        return new NewMessage<>(id, kind, to, subject, facts, notBefore, parts, about, moment);
    }

    /** Returns whether there is no point in sending it any more. */
    boolean isTooLate(Instant now) {
        return kind.usefulUntil(facts).filter(now::isAfter).isPresent();
    }
}
