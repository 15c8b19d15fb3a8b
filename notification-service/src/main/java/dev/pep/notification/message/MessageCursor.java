package dev.pep.notification.message;

import dev.pep.platform.keyset.Keyset;
import java.time.Instant;
import java.util.UUID;

/** Where a page of messages ends; the next one begins behind it, however many came meanwhile. */
record MessageCursor(Instant createdAt, UUID id) {

    static MessageCursor parse(String text) {
        Keyset keyset = Keyset.read(text, 2);
        return new MessageCursor(keyset.moment(0), keyset.id(1));
    }

    @Override
    public String toString() {
        return Keyset.of(createdAt, id).text();
    }
}
