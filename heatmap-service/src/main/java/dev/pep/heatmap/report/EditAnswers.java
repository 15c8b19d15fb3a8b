package dev.pep.heatmap.report;

import dev.pep.heatmap.link.PartnerAccess;
import dev.pep.heatmap.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String LAST = """
            SELECT account_id, field, answer FROM partner_edit_answer
            WHERE link_id = :link AND account_id = :account AND field = :field ORDER BY at DESC LIMIT 1
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

    /** Returns the answer given before. The account's report must be locked. */
    <T> Optional<T> find(PartnerAccess access, UUID changeId, UUID accountId, String field, Class<T> type) {
        return jdbc.sql(FIND)
                .param("link", access.linkId())
                .param("change", changeId)
                .query((row, n) -> given(row))
                .optional()
                .map(given -> given.to(accountId, field, json, type));
    }

    /** Returns the answer to the latest change of a field by this contact. */
    <T> Optional<T> last(PartnerAccess access, UUID accountId, String field, Class<T> type) {
        return jdbc.sql(LAST)
                .param("link", access.linkId())
                .param("account", accountId)
                .param("field", field)
                .query((row, n) -> given(row))
                .optional()
                .map(given -> given.to(accountId, field, json, type));
    }

    private static GivenAnswer given(ResultSet row) throws SQLException {
        return new GivenAnswer(Sql.id(row, "account_id"), row.getString("field"), row.getString("answer"));
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
