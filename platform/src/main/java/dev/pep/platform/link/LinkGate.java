package dev.pep.platform.link;

import dev.pep.platform.security.PartnerCaller;
import java.time.Clock;
import java.util.Optional;

/** Lets a partner's call through only as long as the very link by which the partner came still works. */
public class LinkGate {

    private final Links links;
    private final LinkPurposes purposes;
    private final Clock clock;

    LinkGate(Links links, LinkPurposes purposes, Clock clock) {
        this.links = links;
        this.purposes = purposes;
        this.clock = clock;
    }

    /**
     * Returns the caller's link.
     *
     * @throws LinkEnded if it has ended, or its subject has ended it
     */
    public Link check(PartnerCaller caller) {
        Optional<Link> found = links.byId(caller.linkId());
        boolean allowed =
                found.flatMap(purposes::standing).filter(LinkStanding::opens).isPresent();
        Link link = found.orElseThrow(LinkEnded::new);
        check(caller, link, allowed);
        return link;
    }

    /**
     * Checks a link that was read together with what its subject says of it, for a service that must read both by one
     * statement.
     *
     * @throws LinkEnded if it is not the caller's, or has ended, or its subject does not allow it
     */
    public void check(PartnerCaller caller, Link link, boolean allowed) {
        if (!allowed || !link.belongsTo(caller) || !link.lasts(clock.instant())) {
            throw new LinkEnded();
        }
    }
}
