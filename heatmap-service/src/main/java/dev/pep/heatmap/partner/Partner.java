package dev.pep.heatmap.partner;

import java.util.List;
import java.util.UUID;

/**
 * A company that sells with us.
 *
 * @param shortName name on a tag
 * @param active whether it can be asked
 * @param version counts its changes; a change must name the version that it saw
 * @param contacts those who answer for it, in the order in which they were given
 */
public record Partner(UUID id, String name, String shortName, boolean active, int version, List<Contact> contacts) {

    /** Returns the contacts to whom mail goes; none if the partner is not active. */
    public List<Contact> reachable() {
        return active ? contacts.stream().filter(Contact::active).toList() : List.of();
    }
}
