package dev.pep.platform.link;

import dev.pep.platform.event.EventStamp;
import java.util.Optional;
import java.util.UUID;

/**
 * What links of one kind are for. A service brings a bean for each purpose that it owns; two of one name fail at start.
 */
public interface LinkPurpose {

    /**
     * Returns its name, such as {@code report}: it stands in tokens, and is the first part of the address of the page
     * that its links open ({@code /report/SUBJECT}) and of what that page calls ({@code /api/partner/report}).
     */
    String name();

    /** Returns what a subject says of a contact's link to it, by one statement; nothing if there is no such subject. */
    Optional<LinkStanding> standing(UUID subjectId, UUID contactId);

    /** Holds a subject until the transaction ends, as whoever changes its links must have done before. */
    void hold(UUID subjectId);

    /** Tells, in the same transaction, that a link was opened for the first time. The subject is held. */
    void opened(Link link, EventStamp stamp);
}
