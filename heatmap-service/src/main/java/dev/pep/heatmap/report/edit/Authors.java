package dev.pep.heatmap.report.edit;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.platform.sql.Sql;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who of a partner's contacts made which revision of a field; nobody for what nobody has changed yet. */
@Repository
class Authors {

    private static final String FIND = """
            SELECT e.change, h.contact_name, h.at
            FROM json_to_recordset(CAST(:sought AS json)) AS e (account uuid, change uuid, field text, revision integer)
            JOIN partner_report_change h ON h.account_id = e.account AND h.partner_id = :partner
                AND h.field = e.field AND h.revision = e.revision
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Authors(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Sought(UUID account, UUID change, String field, int revision) {

        static Sought of(Edit edit, EditContext context) {
            int revision = context.revisions().of(edit.field());
            return new Sought(edit.accountId(), edit.changeId(), edit.field().title(), revision);
        }
    }

    private record Author(@Nullable String name, @Nullable Instant at) {}

    /** Returns what the fields of changes hold now, and who wrote it. */
    Map<Edit, CurrentValue> current(PartnerAccess access, List<Edit> edits, EditContexts contexts) {
        Map<UUID, Author> authors = new HashMap<>();
        jdbc.sql(FIND)
                .param("partner", access.partnerId())
                .param(
                        "sought",
                        json.writeValueAsString(edits.stream()
                                .map(edit -> Sought.of(edit, contexts.of(edit)))
                                .toList()))
                .query(row -> {
                    Author author = new Author(row.getString("contact_name"), Sql.moment(row, "at"));
                    authors.put(Sql.id(row, "change"), author);
                });
        return edits.stream()
                .collect(Collectors.toMap(
                        edit -> edit, edit -> current(edit, contexts.of(edit), authors.get(edit.changeId()))));
    }

    private static CurrentValue current(Edit edit, EditContext context, @Nullable Author author) {
        return new CurrentValue(
                context.answer().value(edit.field()),
                context.revisions().of(edit.field()),
                author == null ? null : author.name(),
                author == null ? null : author.at());
    }
}
