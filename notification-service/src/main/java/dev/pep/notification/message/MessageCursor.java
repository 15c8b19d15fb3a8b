package dev.pep.notification.message;

import dev.pep.platform.problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Where a page of messages ends; the next one begins behind it, however many came meanwhile. */
record MessageCursor(Instant createdAt, UUID id) {

    /** No message is later, and the database does not know all moments that can be written. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    static MessageCursor parse(String text) {
        MessageCursor cursor = read(text);
        if (cursor.createdAt.isBefore(Instant.EPOCH) || cursor.createdAt.isAfter(LATEST)) {
            throw invalid();
        }
        return cursor;
    }

    private static MessageCursor read(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            return new MessageCursor(
                    Instant.parse(plain.substring(0, Math.max(space, 0))), UUID.fromString(plain.substring(space + 1)));
        } catch (DateTimeException | IllegalArgumentException broken) {
            throw invalid();
        }
    }

    private static Invalid invalid() {
        return new Invalid(Map.of("after", "This is not the end of a page of messages."));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((createdAt + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
