package dev.pep.heatmap.account;

import dev.pep.platform.problem.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an import does, account by account and row by row, in pages that cost the same wherever they begin. */
@Repository
class ImportDetails {

    private static final String CHANGES = """
            SELECT c.kind, c.key, c.line, c.changes::text AS changes, c.kept,
                coalesce(r.name, a.name, c.removed ->> 'name') AS name, coalesce(r.ou, a.ou, c.removed ->> 'ou') AS ou
            FROM account_import_change c
            LEFT JOIN account_import_row r ON r.import_id = c.import_id AND r.key = c.key AND r.line = c.line
            LEFT JOIN account a ON a.id = c.account_id
            WHERE c.import_id = :id AND %s AND c.key > :after ORDER BY c.key LIMIT :limit
            """;
    private static final String REJECTIONS = """
            SELECT line, reason, text FROM account_import_rejection
            WHERE import_id = :id AND line > :after AND duplicate = :duplicates ORDER BY line LIMIT :limit
            """;
    private static final String ALL_REJECTIONS = """
            SELECT line, reason, text FROM account_import_rejection WHERE import_id = ? ORDER BY line
            """;
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final Mappings mappings;
    private final JsonMapper json;

    ImportDetails(JdbcClient jdbc, DataSource database, Mappings mappings, JsonMapper json) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(database);
        this.streaming.setFetchSize(FETCH);
        this.mappings = mappings;
        this.json = json;
    }

    /** Which accounts to list: those of one kind of change, or those that were kept as they are. */
    enum Kind {
        ADDED,
        CHANGED,
        REALIGNED,
        LEFT_OUT,
        KEPT
    }

    /** A field with its old and its new value; several sellers are one text. */
    record FieldChange(String field, String before, String after) {}

    /**
     * What happens to an account.
     *
     * @param name empty if the account is gone
     * @param line in the file, null if it is not there
     * @param kept why it stayed as it is, null if it did not
     */
    record AccountChange(
            String kind,
            String key,
            @Nullable String name,
            @Nullable String ou,
            @Nullable Integer line,
            List<FieldChange> changes,
            @Nullable String kept) {}

    List<AccountChange> changes(UUID id, Kind kind, String after, int limit) {
        String which = kind == Kind.KEPT ? "c.kept IS NOT NULL" : "c.kind = '" + kind + "'";
        return jdbc.sql(CHANGES.formatted(which))
                .param("id", id)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new AccountChange(
                        row.getString("kind"),
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("ou"),
                        row.getObject("line", Integer.class),
                        fields(row.getString("changes")),
                        row.getString("kept")))
                .list();
    }

    List<Rejection> rejections(UUID id, boolean duplicates, int after, int limit) {
        return jdbc.sql(REJECTIONS)
                .param("id", id)
                .param("duplicates", duplicates)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new Rejection(row.getInt("line"), row.getString("reason"), row.getString("text")))
                .list();
    }

    /** Hands over each rejected row, without holding them all. */
    void rejections(UUID id, Consumer<Rejection> consumer) {
        RowCallbackHandler handOver = row ->
                consumer.accept(new Rejection(row.getInt("line"), row.getString("reason"), row.getString("text")));
        streaming.query(ALL_REJECTIONS, handOver, id);
    }

    /** Returns which column of the file is which. */
    MappingView mapping(UUID id) {
        return jdbc.sql("SELECT samples::text AS samples, mapping::text AS mapping FROM account_import WHERE id = :id")
                .param("id", id)
                .query((row, n) -> MappingView.of(
                        json.readValue(row.getString("samples"), new TypeReference<List<MappingView.Column>>() {}),
                        mappings.read(row.getString("mapping"))))
                .optional()
                .orElseThrow(() -> new NotFound("import"));
    }

    private List<FieldChange> fields(@Nullable String changes) {
        List<FieldChange> fields = new ArrayList<>();
        if (changes != null) {
            json.readTree(changes)
                    .properties()
                    .forEach(entry -> fields.add(new FieldChange(
                            entry.getKey(),
                            text(entry.getValue().path(0)),
                            text(entry.getValue().path(1)))));
        }
        return fields;
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asString();
        }
        List<String> texts = new ArrayList<>();
        value.forEach(one -> texts.add(one.asString()));
        return String.join(", ", texts);
    }
}
