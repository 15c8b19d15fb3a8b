package dev.pep.notification.digest;

import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** The changes that wait for the end of a quiet period: what came is kept poll by poll, and joined when it is read. */
@Repository
class PendingChanges {

    private static final String ADD = """
            INSERT INTO pending_changes (quiet_period_id, changes, last_event, last_at)
            SELECT period, convert_from(changes, 'UTF8'), event, at
            FROM unnest(:periods, :changes, :events, :moments) AS poll (period, changes, event, at)
            """;
    private static final String LIST = """
            SELECT changes, last_event, last_at
            FROM pending_changes
            WHERE quiet_period_id = :period
            ORDER BY id
            """;
    private static final int ROWS_IN_MEMORY = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PendingChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns each recipient's changes as they are kept. A change for several recipients is written out once. */
    <C> Map<String, byte[]> written(Map<String, List<C>> changes) {
        Map<C, byte[]> known = new IdentityHashMap<>();
        Map<String, byte[]> written = new HashMap<>();
        changes.forEach((recipient, news) -> written.put(
                recipient,
                array(news.stream()
                        .map(change -> known.computeIfAbsent(change, json::writeValueAsBytes))
                        .toList())));
        return written;
    }

    private static byte[] array(List<byte[]> changes) {
        var array = new ByteArrayOutputStream();
        for (byte[] change : changes) {
            array.write(array.size() == 0 ? '[' : ',');
            array.writeBytes(change);
        }
        array.write(']');
        return array.toByteArray();
    }

    /** Adds what has been written to periods that the caller has locked, with the last event that told of it. */
    void add(List<QuietPeriod> periods, Map<String, byte[]> written, Map<String, Cause> last) {
        List<Cause> causes = periods.stream().map(period -> of(last, period)).toList();
        jdbc.sql(ADD)
                .param("periods", periods.stream().map(QuietPeriod::id).toArray(UUID[]::new))
                .param(
                        "changes",
                        periods.stream().map(period -> of(written, period)).toArray(byte[][]::new))
                .param("events", causes.stream().map(Cause::eventId).toArray(String[]::new))
                .param(
                        "moments",
                        causes.stream().map(Cause::at).map(Timestamp::from).toArray(Timestamp[]::new))
                .update();
    }

    private static <V> V of(Map<String, V> byRecipient, QuietPeriod period) {
        return Objects.requireNonNull(byRecipient.get(period.recipient()));
    }

    /** Returns the changes of the period, those about the same as one. */
    <C> Pending<C> joined(UUID period, DigestKind<C, ?> kind) {
        JavaType array = json.getTypeFactory().constructArrayType(kind.changes());
        Map<Object, C> joined = new HashMap<>();
        List<Cause> causes = new ArrayList<>();
        jdbc.sql(LIST).param("period", period).withFetchSize(ROWS_IN_MEMORY).query(row -> {
            for (C change : json.<C[]>readValue(row.getString("changes"), array)) {
                joined.merge(kind.about(change), change, kind::join);
            }
            if (row.getString("last_event") != null) {
                causes.add(new Cause(
                        row.getString("last_event"), row.getTimestamp("last_at").toInstant()));
            }
        });
        return new Pending<>(
                joined.values(), causes.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    /**
     * What waits in a period.
     *
     * @param last the last event that told of it; none if an older version has absorbed it all
     */
    record Pending<C>(Collection<C> changes, @Nullable Cause last) {}
}
