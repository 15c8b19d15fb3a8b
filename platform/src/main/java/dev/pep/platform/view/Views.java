package dev.pep.platform.view;

import dev.pep.platform.access.CallerParams;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The views that people keep; each belongs to one person, and nobody else can change it. */
class Views {

    private static final String MINE_OR_SHARED = """
            (owner = :me OR shared = 'EVERYBODY' OR (shared = 'UNIT' AND (:everywhere OR shared_ou = ANY (:ous))))
            """;
    private static final String LIST = "SELECT *, owner = :me AS mine FROM %s WHERE " + MINE_OR_SHARED
            + " ORDER BY mine DESC, lower(name), id LIMIT 1000";
    private static final String ONE = "SELECT *, owner = :me AS mine FROM %s WHERE id = :id AND " + MINE_OR_SHARED;
    private static final String ADD = """
            INSERT INTO %s
                (id, owner, owner_name, name, query, columns, shared, shared_ou, favourite, version, changed_at)
            VALUES (:id, :me, :myName, :name, :query, CAST(:columns AS jsonb), :shared, CAST(:sharedOu AS text), :favourite,
                1, :at)
            """;
    private static final String CHANGE = """
            UPDATE %s SET owner_name = :myName, name = :name, query = :query, columns = CAST(:columns AS jsonb),
                shared = :shared, shared_ou = CAST(:sharedOu AS text), favourite = :favourite, version = version + 1,
                changed_at = :at
            WHERE id = :id AND owner = :me AND version = :version
            """;
    private static final String ONE_FAVOURITE = """
            UPDATE %s SET favourite = false WHERE owner = :me AND favourite AND id <> :id
            """;
    private static final TypeReference<List<ViewColumn>> COLUMNS = new TypeReference<>() {};

    private final String table;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Views(String table, JdbcClient jdbc, JsonMapper json) {
        this.table = table;
        this.jdbc = jdbc;
        this.json = json;
    }

    List<View> visibleTo(InternalUser user) {
        return sql(LIST)
                .params(CallerParams.of(user))
                .query((row, n) -> view(row))
                .list();
    }

    Optional<View> byId(UUID id, InternalUser user) {
        return sql(ONE).params(CallerParams.of(user))
                .param("id", id)
                .query((row, n) -> view(row))
                .optional();
    }

    int countOf(InternalUser user) {
        return sql("SELECT count(*) FROM %s WHERE owner = :me")
                .param("me", user.email())
                .query(Integer.class)
                .single();
    }

    void add(UUID id, ViewRequest view, InternalUser user, Instant at) {
        makeRoom(id, view, user);
        sql(ADD).params(values(id, view, user, at)).update();
    }

    /** Returns whether this version was the latest and is changed now. */
    boolean change(UUID id, ViewRequest view, InternalUser user, Instant at) {
        makeRoom(id, view, user);
        return sql(CHANGE)
                        .params(values(id, view, user, at))
                        .param("version", view.version())
                        .update()
                == 1;
    }

    /** Returns whether this version was the latest and is gone now. */
    boolean remove(UUID id, int version, InternalUser user) {
        return sql("DELETE FROM %s WHERE id = :id AND owner = :me AND version = :version")
                        .param("id", id)
                        .param("me", user.email())
                        .param("version", version)
                        .update()
                == 1;
    }

    private void makeRoom(UUID id, ViewRequest view, InternalUser user) {
        if (view.opensByItself()) {
            sql(ONE_FAVOURITE).param("me", user.email()).param("id", id).update();
        }
    }

    /** Each list has a table of its own. */
    private StatementSpec sql(String statement) {
        return jdbc.sql(statement.formatted(table));
    }

    private Map<String, @Nullable Object> values(UUID id, ViewRequest view, InternalUser user, Instant at) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", id);
        values.put("me", user.email());
        values.put("myName", user.name());
        values.put("name", view.givenName());
        values.put("query", view.givenQuery());
        values.put("columns", json.writeValueAsString(view.givenColumns()));
        values.put("shared", view.givenSharing().name());
        values.put("sharedOu", view.sharedOu());
        values.put("favourite", view.opensByItself());
        values.put("at", Sql.at(at));
        return values;
    }

    private View view(ResultSet row) throws SQLException {
        boolean mine = row.getBoolean("mine");
        return new View(
                Sql.id(row, "id"),
                row.getString("name"),
                row.getString("query"),
                json.readValue(row.getString("columns"), COLUMNS),
                Sharing.valueOf(row.getString("shared")),
                Sql.text(row, "shared_ou"),
                mine,
                mine && row.getBoolean("favourite"),
                row.getString("owner_name"),
                row.getInt("version"),
                Sql.instant(row, "changed_at"));
    }
}
