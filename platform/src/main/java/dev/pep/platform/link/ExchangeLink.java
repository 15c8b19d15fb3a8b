package dev.pep.platform.link;

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
        Link link = found.filter(this::lasts).filter(one -> opens(standing)).orElseThrow(ExchangeLink::notFound);
        if (link.openedAt() == null) {
            open(link, purposes.of(link).orElseThrow());
        }
        return link;
    }

    /** What has ended the link while its subject was held by others comes before its opening. */
    private void open(Link link, LinkPurpose purpose) {
        purpose.hold(link.subjectId());
        LinkStanding standing = purpose.standing(link.subjectId(), link.contactId())
                .filter(LinkStanding::opens)
                .filter(one -> links.byId(link.id()).filter(this::lasts).isPresent())
                .orElseThrow(ExchangeLink::notFound);
        EventStamp stamp = stamps.next();
        if (links.open(link, stamp.occurredAt())) {
            purpose.opened(link, new OpenLink(link, standing.contactName()).sign(stamp));
        }
    }

    private boolean lasts(Link link) {
        return link.lasts(clock.instant());
    }

    private static boolean opens(Optional<LinkStanding> standing) {
        return standing.filter(LinkStanding::opens).isPresent();
    }

    private static NotFound notFound() {
        return new NotFound("link");
    }
}
