package dev.pep.engagement;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.link.Link;
import dev.pep.platform.link.LinkEnd;
import dev.pep.platform.link.LinkPurpose;
import dev.pep.platform.link.LinkStanding;
import dev.pep.platform.link.Links;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A purpose of links as a feature of this service will bring it, with invitations that are only remembered. */
@TestComponent
class TestInvitations implements LinkPurpose {

    static final String PURPOSE = "engagement";

    private final Map<UUID, String> contacts = new ConcurrentHashMap<>();
    private final Set<UUID> withdrawn = ConcurrentHashMap.newKeySet();
    private final Set<UUID> opened = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return PURPOSE;
    }

    @Override
    public Optional<LinkStanding> standing(UUID subjectId, UUID contactId) {
        LinkEnd end = withdrawn.contains(subjectId)
                ? new LinkEnd("link-revoked", "The invitation was withdrawn.", false)
                : null;
        return Optional.ofNullable(contacts.get(subjectId)).map(contact -> new LinkStanding(contact, end));
    }

    @Override
    public void hold(UUID subjectId) {
        // there is no row to hold
    }

    @Override
    public void opened(Link link, EventStamp stamp) {
        opened.add(link.subjectId());
    }

    /** Invites somebody, and returns the id of the link. */
    UUID invite(UUID invitation, Links links, TransactionTemplate transactions, Clock clock) {
        contacts.put(invitation, "Ada Alder");
        return transactions.execute(status -> links.issue(
                PURPOSE, invitation, UUID.randomUUID(), clock.instant().plus(Duration.ofDays(14))));
    }

    void withdraw(UUID invitation) {
        withdrawn.add(invitation);
    }

    boolean isOpened(UUID invitation) {
        return opened.contains(invitation);
    }
}
