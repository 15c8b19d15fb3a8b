package dev.pep.engagement.plan;

import dev.pep.event.ActorKind;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to engagements, as the audit log has it. */
@Repository
public class History {

    private static final String PEP = "PEP";
    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};
    private static final Map<String, Act> ACTS =
            Arrays.stream(Act.values()).collect(Collectors.toMap(Act::words, Function.identity()));
    private static final String FIND = """
            SELECT id, at, actor_kind, actor_name, action, detail FROM audit_log
            WHERE subject_id = :engagement AND action = ANY (CAST(:acts AS text[]))
                AND (CAST(:afterId AS uuid) IS NULL OR (at, id) < (:afterAt, CAST(:afterId AS uuid)))
                AND (CAST(:partner AS text) IS NULL OR detail ->> 'partnerId' = :partner)
            ORDER BY at DESC, id DESC LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    History(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One thing that happened.
     *
     * @param by name of who did it; what no person did, PEP has done
     */
    public record Entry(UUID id, Instant at, ActorKind kind, String by, Act act, Map<String, Object> detail) {

        /** Returns the same with some of its details left out. */
        public Entry without(Set<String> names) {
            Map<String, Object> left = new LinkedHashMap<>(detail);
            left.keySet().removeAll(names);
            return new Entry(id, at, kind, by, act, left);
        }
    }

    /** Where a page ended. */
    public record After(Instant at, UUID id) {}

    /**
     * Returns what happened, newest first.
     *
     * @param partner only what this partner did or what was done about it; null for all
     */
    public List<Entry> of(UUID engagement, @Nullable UUID partner, @Nullable After after, int limit) {
        return jdbc.sql(FIND)
                .param("engagement", engagement)
                .param("acts", ACTS.keySet().toArray(String[]::new))
                .param("afterId", after == null ? null : after.id())
                .param("afterAt", after == null ? null : Sql.at(after.at()))
                .param("partner", partner == null ? null : partner.toString())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    private Entry entry(ResultSet row) throws SQLException {
        ActorKind kind = ActorKind.valueOf(row.getString("actor_kind"));
        return new Entry(
                Sql.id(row, "id"),
                Sql.instant(row, "at"),
                kind,
                kind == ActorKind.SYSTEM ? PEP : row.getString("actor_name"),
                Objects.requireNonNull(ACTS.get(row.getString("action"))),
                json.readValue(row.getString("detail"), DETAIL));
    }
}
