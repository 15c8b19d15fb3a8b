package dev.pep.heatmap.link;

import dev.pep.platform.link.LinkEnded;
import dev.pep.platform.link.LinkGate;
import dev.pep.platform.security.PartnerCaller;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a partner's call through to the request that its link opens. */
@Component
public class ReportGate {

    private static final String FIND =
            "SELECT " + PartnerAccess.COLUMNS + " FROM " + PartnerAccess.TABLES + "WHERE l.id = :link";

    private final JdbcClient jdbc;
    private final LinkGate gate;

    ReportGate(JdbcClient jdbc, LinkGate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /**
     * Returns what the caller's link opens.
     *
     * @throws LinkEnded if it has ended
     */
    public PartnerAccess check(PartnerCaller caller) {
        return check(
                caller,
                jdbc.sql(FIND)
                        .param("link", caller.linkId())
                        .query((row, n) -> PartnerAccess.of(row))
                        .optional());
    }

    /**
     * Returns what was found for the caller's link, if it still opens it.
     *
     * @throws LinkEnded if it has ended
     */
    public PartnerAccess check(PartnerCaller caller, Optional<PartnerAccess> found) {
        PartnerAccess access = found.orElseThrow(LinkEnded::new);
        gate.check(caller, access.link(), access.allowed());
        return access;
    }
}
