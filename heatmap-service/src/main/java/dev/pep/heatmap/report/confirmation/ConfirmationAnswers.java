package dev.pep.heatmap.report.confirmation;

import dev.pep.heatmap.report.GivenAnswer;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers the answer to each confirmation by the change's id, so that a repeated one gets it again and does nothing.
 */
@Repository
class ConfirmationAnswers {

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

    ConfirmationAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the answer given to the same word before. */
    <T> Optional<T> find(OpenConfirmation open, String field, Class<T> type) {
        return jdbc.sql(FIND)
                .param("link", open.access().linkId())
                .param("change", open.changeId())
                .query((row, n) -> given(row))
                .optional()
                .map(given -> given.to(open.accountId(), field, json, type));
    }

    /** Returns the answer to the latest word of a kind on the same account by the same contact. */
    <T> Optional<T> last(OpenConfirmation open, String field, Class<T> type) {
        return jdbc.sql(LAST)
                .param("link", open.access().linkId())
                .param("account", open.accountId())
                .param("field", field)
                .query((row, n) -> given(row))
                .optional()
                .map(given -> given.to(open.accountId(), field, json, type));
    }

    void add(OpenConfirmation open, String field, Object answer, Instant at) {
        jdbc.sql(ADD)
                .param("link", open.access().linkId())
                .param("change", open.changeId())
                .param("account", open.accountId())
                .param("field", field)
                .param("answer", json.writeValueAsString(answer))
                .param("at", Sql.at(at))
                .update();
    }

    private static GivenAnswer given(ResultSet row) throws SQLException {
        return new GivenAnswer(Sql.id(row, "account_id"), row.getString("field"), row.getString("answer"));
    }
}
