package dev.pep.notification.message;

import dev.pep.notification.mail.OneLine;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom a message goes.
 *
 * @param audience whether it is a partner's contact or an internal person
 * @param email address; that of an internal person in lower case, as preferences have it
 * @param name name in one line, or empty
 * @param zone a contact's time zone, if known; that of an internal person is what they have chosen
 */
public record Addressee(
        Audience audience,
        String email,
        String name,
        @Nullable ZoneId zone) {

    public Addressee {
        name = OneLine.of(name);
    }

    /** Returns a contact for whom nothing has to wait. */
    public static Addressee contact(String email, String name) {
        return new Addressee(Audience.CONTACT, email, name, null);
    }

    /** Returns a contact with the zone of their clock; one that no clock knows is as if it were not told. */
    public static Addressee contact(String email, String name, @Nullable String zone) {
        boolean known = zone != null && ZoneId.getAvailableZoneIds().contains(zone);
        return new Addressee(Audience.CONTACT, email, name, known ? ZoneId.of(zone) : null);
    }

    public static Addressee internal(String email) {
        return new Addressee(Audience.INTERNAL, email.toLowerCase(Locale.ROOT), "", null);
    }
}
