package dev.pep.heatmap.link;

import dev.pep.platform.security.PartnerCaller;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a partner's call through only as long as the very link by which the partner came still works. */
@Component
public class LinkGate {

    private final Links links;
    private final Clock clock;

    LinkGate(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * Returns what the caller's link opens.
     *
     * @throws LinkEnded if it has ended
     */
    public PartnerAccess check(PartnerCaller caller) {
        return check(caller, links.byId(caller.linkId()));
    }

    /**
     * Returns what was found for the caller's link, if it still opens it.
     *
     * @throws LinkEnded if it has ended
     */
    public PartnerAccess check(PartnerCaller caller, Optional<PartnerAccess> found) {
        return found.filter(access -> access.belongsTo(caller) && access.works(clock.instant()))
                .orElseThrow(LinkEnded::new);
    }
}
