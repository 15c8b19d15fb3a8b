package dev.pep.heatmap.link;

import dev.pep.heatmap.news.RequestNews;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.link.LinkSecret;
import dev.pep.platform.problem.NotFound;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what a secret opens. An unknown, an expired and a revoked one get the same answer after the same work, so that
 * nobody can learn which links there are.
 */
@Component
class ExchangeLink {

    private static final byte[] NO_HASH = new byte[32];

    private final Links links;
    private final RequestNews news;
    private final Audit audit;
    private final EventStamps stamps;
    private final Clock clock;

    ExchangeLink(Links links, RequestNews news, Audit audit, EventStamps stamps, Clock clock) {
        this.links = links;
        this.news = news;
        this.audit = audit;
        this.stamps = stamps;
        this.clock = clock;
    }

    @Transactional
    public PartnerAccess of(String presented) {
        byte[] hash = LinkSecret.parse(presented).map(LinkSecret::hash).orElse(NO_HASH);
        PartnerAccess access = links.byHash(hash)
                .filter(found -> found.works(clock.instant()))
                .orElseThrow(() -> new NotFound("link"));
        if (access.openedAt() == null) {
            open(access);
        }
        return access;
    }

    private void open(PartnerAccess access) {
        EventStamp stamp = access.sign(stamps.next());
        if (links.open(access, stamp.occurredAt())) {
            news.opened(stamp, access.requestId(), access.contactId(), access.contactName());
            audit.record(stamp, "link opened", access.requestId(), Map.of("linkId", access.linkId()));
        }
    }
}
