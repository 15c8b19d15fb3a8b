package dev.pep.heatmap.report;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.sql.Sql;
import dev.pep.platform.problem.Conflict;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Remembers the answer to each change by the change's id, so that a repeated change gets it again and does nothing. */
@Repository
class EditAnswers {

    private static final String FIND = """
            SELECT account_id, field, answer FROM partner_edit_answer WHERE link_id = :link AND change_id = :change
            """;
    private static final String ADD = """
            INSERT INTO partner_edit_answer (link_id, change_id, account_id, field, answer, at)
            VALUES (:link, :change, :account, :field, :answer, :at)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EditAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An answer and the change to which it was given. */
    private record Given(UUID accountId, String field, String answer) {}

    /** Returns the answer given before. The account's report must be locked. */
    <T> Optional<T> find(PartnerAccess access, UUID changeId, UUID accountId, String field, Class<T> type) {
        Optional<Given> given = jdbc.sql(FIND)
                .param("link", access.linkId())
                .param("change", changeId)
                .query((row, n) ->
                        new Given(Sql.id(row, "account_id"), row.getString("field"), row.getString("answer")))
                .optional();
        given.filter(it -> !it.accountId.equals(accountId) || !it.field.equals(field))
                .ifPresent(other -> {
                    throw new Conflict(
                            "change-id-reused",
                            "This is another change",
                            "This change id was used for another change.");
                });
        return given.map(it -> json.readValue(it.answer, type));
    }

    void add(PartnerAccess access, UUID changeId, UUID accountId, String field, Object answer, Instant at) {
        jdbc.sql(ADD)
                .param("link", access.linkId())
                .param("change", changeId)
                .param("account", accountId)
                .param("field", field)
                .param("answer", json.writeValueAsString(answer))
                .param("at", Sql.at(at))
                .update();
    }
}
