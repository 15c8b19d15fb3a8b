package dev.pep.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pep.platform.kafka.FailureReason;
import dev.pep.platform.relay.OutboxLetters;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a letter holds, as far as it can be read.
 *
 * @param text the event as JSON; null for a removal, or where it cannot be decoded
 * @param problem why it cannot be decoded
 * @param start its first bytes in base64, where it cannot be decoded
 */
record LetterContent(
        List<Named> headers,
        @Nullable String text,
        @Nullable String problem,
        @Nullable String start) {

    private static final int SHOWN = 1024;

    static LetterContent of(ReceivedLetter letter, Redelivery redelivery) {
        List<Named> headers = StreamSupport.stream(letter.headers().spliterator(), false)
                .map(header -> new Named(header.key(), new String(header.value(), UTF_8)))
                .toList();
        try {
            Object event = redelivery.decode(letter);
            return new LetterContent(headers, event == null ? null : event.toString(), null, null);
        } catch (RuntimeException e) {
            return new LetterContent(headers, null, FailureReason.of(e).words(), start(letter.payload()));
        }
    }

    static LetterContent of(long outboxNumber, OutboxLetters outbox) {
        try {
            return new LetterContent(List.of(), outbox.content(outboxNumber), null, null);
        } catch (RuntimeException e) {
            return new LetterContent(List.of(), null, FailureReason.of(e).words(), null);
        }
    }

    private static @Nullable String start(byte @Nullable [] payload) {
        return payload == null
                ? null
                : Base64.getEncoder().encodeToString(Arrays.copyOf(payload, Math.min(payload.length, SHOWN)));
    }

    /** One header. */
    record Named(String name, String value) {}
}
