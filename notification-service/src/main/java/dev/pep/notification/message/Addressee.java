package dev.pep.notification.message;

import dev.pep.notification.mail.OneLine;
import java.util.Locale;

/**
 * To whom a message goes.
 *
 * @param audience whether it is a partner's contact or an internal person
 * @param email address; that of an internal person in lower case, as preferences have it
 * @param name name in one line, or empty
 */
public record Addressee(Audience audience, String email, String name) {

    public Addressee {
        name = OneLine.of(name);
    }

    public static Addressee contact(String email, String name) {
        return new Addressee(Audience.CONTACT, email, name);
    }

    public static Addressee internal(String email) {
        return new Addressee(Audience.INTERNAL, email.toLowerCase(Locale.ROOT), "");
    }
}
