package dev.pep.platform.link;

import dev.pep.platform.security.PartnerCaller;
import java.time.Clock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
    public OpenLink check(PartnerCaller caller) {
        Link link = links.byId(caller.linkId()).orElseThrow(LinkEnded::new);
        LinkStanding standing =
                purposes.standing(link).filter(LinkStanding::opens).orElseThrow(LinkEnded::new);
        check(caller, link, true);
        return new OpenLink(link, standing.contactName());
    }

    /**
     * Holds the subject of the caller's link until the transaction ends, and returns the link: what would end it waits
     * for the caller's change, or has ended it before.
     *
     * @throws LinkEnded if it has ended, or its subject has ended it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenLink hold(PartnerCaller caller) {
        Link link = check(caller).link();
        purposes.of(link).orElseThrow(LinkEnded::new).hold(link.subjectId());
        return check(caller);
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
