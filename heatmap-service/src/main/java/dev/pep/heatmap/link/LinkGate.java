package dev.pep.heatmap.link;

import dev.pep.platform.security.PartnerCaller;
import java.time.Clock;
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
        return links.byId(caller.linkId())
                .filter(access -> access.generation() == caller.generation()
                        && access.requestId().equals(caller.subjectId())
                        && access.contactId().equals(caller.contactId())
                        && access.works(clock.instant()))
                .orElseThrow(LinkEnded::new);
    }
}
