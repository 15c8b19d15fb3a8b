package dev.pep.engagement.invitation;

import dev.pep.engagement.partner.Contact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An active contact who is asked or told something, and the link made for it.
 *
 * @param zone IANA time zone
 */
public record Recipient(
        UUID contactId, String name, String email, @Nullable String zone, UUID linkId) {

    static Recipient of(Contact contact, UUID linkId) {
        return new Recipient(contact.id(), contact.name(), contact.email(), contact.zone(), linkId);
    }

    /** Returns it as events have it. */
    public dev.pep.event.Recipient avro() {
        return new dev.pep.event.Recipient(contactId.toString(), name, email, zone, linkId.toString(), false);
    }
}
