package dev.pep.notification.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The changes that wait for the end of a quiet period: one row per account and partner. */
@Repository
class PendingChanges {

    private static final String ADD = """
            INSERT INTO pending_change (quiet_period_id, account_id, partner_id, change)
            SELECT period, account, partner, change::jsonb
            FROM unnest(:periods, :accounts, :partners, :changes) AS news (period, account, partner, change)
            ON CONFLICT (quiet_period_id, account_id, partner_id) DO UPDATE
            SET change = CASE WHEN (excluded.change ->> 'at')::timestamptz < (pending_change.change ->> 'at')::timestamptz
                    THEN pending_change.change ELSE excluded.change END
                || CASE WHEN (excluded.change ->> 'since')::timestamptz < (pending_change.change ->> 'since')::timestamptz
                    THEN jsonb_build_object('before', excluded.change -> 'before', 'since', excluded.change -> 'since') ELSE jsonb_build_object('before', pending_change.change -> 'before', 'since', pending_change.change -> 'since') END
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

    /**
     * Adds changes, at most one for each account and partner, to periods that the caller has locked. What waits there
     * and what comes are joined as in {@link PendingChange#and}.
     */
    void add(Map<UUID, Collection<PendingChange>> changes) {
        List<UUID> periods = new ArrayList<>();
        List<PendingChange> added = new ArrayList<>();
        changes.forEach((period, news) -> {
            periods.addAll(Collections.nCopies(news.size(), period));
            added.addAll(news);
        });
        jdbc.sql(ADD)
                .param("periods", periods.toArray(UUID[]::new))
                .param("accounts", added.stream().map(PendingChange::accountId).toArray(UUID[]::new))
                .param("partners", added.stream().map(PendingChange::partnerId).toArray(UUID[]::new))
                .param("changes", added.stream().map(json::writeValueAsString).toArray(String[]::new))
                .update();
    }

    /** Returns what there is to tell at the end of the period. */
    List<NetChange> net(UUID period) {
        return jdbc.sql(LIST).param("period", period).query(String.class).list().stream()
                .map(this::read)
                .flatMap(change -> change.net().stream())
                .toList();
    }

    private PendingChange read(String stored) {
        return json.readValue(stored, PendingChange.class);
    }
}
