package dev.pep.platform.link;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what a secret opens. An unknown one, an expired and a revoked one, one whose subject has ended it and one of a
 * purpose that nobody owns get the same answer after the same work, so that nobody can learn which links there are.
 */
class ExchangeLink {

    private static final byte[] NO_HASH = new byte[32];

    private final Links links;
    private final LinkPurposes purposes;
    private final EventStamps stamps;
    private final Clock clock;

    ExchangeLink(Links links, LinkPurposes purposes, EventStamps stamps, Clock clock) {
        this.links = links;
        this.purposes = purposes;
        this.stamps = stamps;
        this.clock = clock;
    }

    @Transactional
    public Link of(String presented) {
        byte[] hash = LinkSecret.parse(presented).map(LinkSecret::hash).orElse(NO_HASH);
        Optional<Link> found = links.byHash(hash);
        Optional<LinkStanding> standing = purposes.standingAmongAll(found);
        if (standing.filter(LinkStanding::opens).isEmpty()
                || found.filter(link -> link.lasts(clock.instant())).isEmpty()) {
            throw new NotFound("link");
        }
        if (found.get().openedAt() == null) {
            open(found.get(), standing.get(), purposes.of(found.get()).orElseThrow());
        }
        return found.get();
    }

    private void open(Link link, LinkStanding standing, LinkPurpose purpose) {
        purpose.hold(link.subjectId());
        EventStamp stamp = stamps.next();
        if (links.open(link, stamp.occurredAt())) {
            Actor contact = new Actor(ActorKind.PARTNER, link.contactId().toString(), standing.contactName());
            purpose.opened(link, new EventStamp(stamp.eventId(), stamp.occurredAt(), contact));
        }
    }
}
