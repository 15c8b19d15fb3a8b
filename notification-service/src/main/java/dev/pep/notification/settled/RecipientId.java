package dev.pep.notification.settled;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** How events name the recipient of a message: the same for all messages to one person, and no address. */
public final class RecipientId {

    private RecipientId() {}

    public static String of(String email) {
        return UUID.nameUUIDFromBytes(email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
