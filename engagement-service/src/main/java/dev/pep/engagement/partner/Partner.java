package dev.pep.engagement.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A company that sells with us.
 *
 * @param shortName name on a tag
 * @param active whether it takes part
 * @param contacts its active contacts, by name
 */
public record Partner(UUID id, String name, String shortName, boolean active, List<Contact> contacts) {

    /** Returns it as it is called now. */
    public NamedPartner named() {
        return new NamedPartner(id, name);
    }

    /** Returns why it cannot be invited, if so. */
    public Optional<String> problem() {
        if (!active) {
            return Optional.of(name + " is not active.");
        }
        return contacts.isEmpty() ? Optional.of(name + " has no active contact.") : Optional.empty();
    }
}
