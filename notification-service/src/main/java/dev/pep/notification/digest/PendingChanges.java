package dev.pep.notification.digest;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** The changes that wait for the end of a quiet period: what came is kept poll by poll, and joined when it is read. */
@Repository
class PendingChanges {

    private static final String ADD = """
            INSERT INTO pending_changes (quiet_period_id, changes)
            SELECT period, convert_from(changes, 'UTF8') FROM unnest(:periods, :changes) AS poll (period, changes)
            """;
    private static final String LIST = """
            SELECT changes
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

    /** Adds what has been written to periods that the caller has locked. */
    void add(Map<UUID, byte[]> written) {
        jdbc.sql(ADD)
                .param("periods", written.keySet().toArray(UUID[]::new))
                .param("changes", written.values().toArray(byte[][]::new))
                .update();
    }

    /** Returns the changes of the period, those about the same as one. */
    <C> Collection<C> joined(UUID period, DigestKind<C, ?> kind) {
        JavaType array = json.getTypeFactory().constructArrayType(kind.changes());
        Map<Object, C> joined = new HashMap<>();
        jdbc.sql(LIST).param("period", period).withFetchSize(ROWS_IN_MEMORY).query(row -> {
            for (C change : json.<C[]>readValue(row.getString("changes"), array)) {
                joined.merge(kind.about(change), change, kind::join);
            }
        });
        return joined.values();
    }
}
