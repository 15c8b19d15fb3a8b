package dev.pep.notification.digest;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The changes that wait for the end of a quiet period: what came is kept poll by poll, and joined when it is read. */
@Repository
class PendingChanges {

    private static final String ADD = """
            INSERT INTO pending_changes (quiet_period_id, changes)
            SELECT * FROM unnest(:periods, :changes)
            """;
    private static final String LIST = """
            SELECT changes
            FROM pending_changes
            WHERE quiet_period_id = :period
            ORDER BY id
            """;
    private static final int ROWS_IN_MEMORY = 50;
    private static final Comparator<PendingChange> BY_NAME = Comparator.comparing(
                    PendingChange::accountName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(PendingChange::partnerName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(PendingChange::accountId)
            .thenComparing(PendingChange::partnerId);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PendingChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds changes to periods that the caller has locked. A change for several periods is written out once. */
    void add(Map<UUID, List<PendingChange>> changes) {
        Map<PendingChange, String> written = new IdentityHashMap<>();
        List<String> arrays = new ArrayList<>();
        changes.values()
                .forEach(news -> arrays.add(news.stream()
                        .map(change -> written.computeIfAbsent(change, json::writeValueAsString))
                        .collect(joining(",", "[", "]"))));
        jdbc.sql(ADD)
                .param("periods", changes.keySet().toArray(UUID[]::new))
                .param("changes", arrays.toArray(String[]::new))
                .update();
    }

    /** Returns what there is to tell at the end of the period, by account and partner. */
    List<NetChange> net(UUID period) {
        Map<PendingChange.Subject, PendingChange> joined = new HashMap<>();
        jdbc.sql(LIST).param("period", period).withFetchSize(ROWS_IN_MEMORY).query(row -> {
            for (PendingChange change : json.readValue(row.getString("changes"), PendingChange[].class)) {
                joined.merge(change.subject(), change, PendingChange::and);
            }
        });
        return joined.values().stream()
                .sorted(BY_NAME)
                .flatMap(change -> change.net().stream())
                .toList();
    }
}
