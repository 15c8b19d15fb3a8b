package dev.pep.engagement.account;

import dev.pep.event.report.PartnerReported;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The account status that each partner last gave each account. */
@Repository
class ReportedStatuses {

    /** Of several reports of one pair the last one counts; a status that this version does not know is none. */
    private static final String FORGET = """
            DELETE FROM reported_status s USING unnest(CAST(:accounts AS uuid[]), CAST(:partners AS uuid[])) AS r (a, p)
            WHERE s.account_id = r.a AND s.partner_id = r.p
            """;

    private static final String KEEP = """
            INSERT INTO reported_status (account_id, partner_id, status)
            SELECT a, p, s FROM unnest(CAST(:accounts AS uuid[]), CAST(:partners AS uuid[]), CAST(:statuses AS text[]))
                AS r (a, p, s) WHERE s IN ('TARGET', 'PAST_CUSTOMER', 'ACTIVE_CUSTOMER')
            """;
    private static final String CHANGED = "SELECT nextval('reported_status_change')";

    private final JdbcClient jdbc;

    ReportedStatuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Pair(String account, String partner) {}

    @Transactional
    public void keep(List<PartnerReported> reports) {
        Map<Pair, @Nullable String> last = new LinkedHashMap<>();
        reports.forEach(report -> last.put(
                new Pair(report.getAccountId(), report.getPartnerId()),
                Objects.toString(report.getAfter().getStatus(), null)));
        String[] accounts = last.keySet().stream().map(Pair::account).toArray(String[]::new);
        String[] partners = last.keySet().stream().map(Pair::partner).toArray(String[]::new);
        jdbc.sql(FORGET).param("accounts", accounts).param("partners", partners).update();
        jdbc.sql(KEEP)
                .param("accounts", accounts)
                .param("partners", partners)
                .param("statuses", last.values().toArray(String[]::new))
                .update();
        jdbc.sql(CHANGED).query(Long.class).single();
    }
}
