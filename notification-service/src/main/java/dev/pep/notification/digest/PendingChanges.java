package dev.pep.notification.digest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The changes that wait for the end of a quiet period: one row per account and partner. */
@Repository
class PendingChanges {

    private static final String FIND = """
            SELECT change
            FROM pending_change
            WHERE quiet_period_id = :period AND account_id = :account AND partner_id = :partner
            """;

    private static final String SAVE = """
            INSERT INTO pending_change (quiet_period_id, account_id, partner_id, change)
            VALUES (:period, :account, :partner, :change::jsonb)
            ON CONFLICT (quiet_period_id, account_id, partner_id) DO UPDATE SET change = excluded.change
            """;

    private static final String LIST = """
            SELECT change
            FROM pending_change
            WHERE quiet_period_id = :period
            ORDER BY change ->> 'accountName', change ->> 'partnerName', account_id, partner_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PendingChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a change to a period that the caller has locked. */
    void add(UUID period, PendingChange change) {
        PendingChange whole =
                find(period, change).map(earlier -> earlier.then(change)).orElse(change);
        keyed(SAVE, period, change)
                .param("change", json.writeValueAsString(whole))
                .update();
    }

    /** Returns what there is to tell at the end of the period. */
    List<NetChange> net(UUID period) {
        return jdbc.sql(LIST).param("period", period).query(String.class).list().stream()
                .map(this::read)
                .flatMap(change -> change.net().stream())
                .toList();
    }

    private Optional<PendingChange> find(UUID period, PendingChange change) {
        return keyed(FIND, period, change).query(String.class).optional().map(this::read);
    }

    private JdbcClient.StatementSpec keyed(String sql, UUID period, PendingChange change) {
        return jdbc.sql(sql)
                .param("period", period)
                .param("account", change.accountId())
                .param("partner", change.partnerId());
    }

    private PendingChange read(String stored) {
        return json.readValue(stored, PendingChange.class);
    }
}
