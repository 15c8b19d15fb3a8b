package dev.pep.notification.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds messages, newest first, page by page without counting or skipping. */
@Component
class MessageSearch {

    static final int PAGE = 50;

    private static final String SELECT = """
            SELECT id, kind, recipient, subject, state, attempts, created_at, sent_at, next_attempt_at, reason,
                   transport
            FROM message
            """;

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE state = 'WAITING') AS waiting,
                   count(*) FILTER (WHERE state = 'FAILED') AS failed
            FROM message
            WHERE state IN ('WAITING', 'FAILED')
            """;

    private final JdbcClient jdbc;
    private final MessageKinds kinds;

    MessageSearch(JdbcClient jdbc, MessageKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    Optional<MessageView> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(this::view)
                .optional();
    }

    /** Counts only what somebody may have to look after: both are few. */
    MessageCounts counts() {
        return jdbc.sql(COUNTS).query(MessageCounts.class).single();
    }

    MessagePage page(@Nullable String text, @Nullable MessageState state, @Nullable MessageCursor after) {
        StringBuilder sql = new StringBuilder(SELECT).append("WHERE true");
        if (text != null && !text.isBlank()) {
            sql.append(" AND (recipient ILIKE :text OR subject ILIKE :text)");
        }
        if (state != null) {
            sql.append(" AND state = :state");
        }
        if (after != null) {
            sql.append(" AND (created_at, id) < (:createdAt, :id)");
        }
        JdbcClient.StatementSpec query = jdbc.sql(sql + " ORDER BY created_at DESC, id DESC LIMIT :limit");
        return MessagePage.of(bind(query, text, state, after)
                .param("limit", PAGE + 1)
                .query(this::view)
                .list());
    }

    private MessageView view(ResultSet row, int number) throws SQLException {
        return new MessageView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                kinds.title(row.getString("kind")),
                row.getString("recipient"),
                row.getString("subject"),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                moment(row.getTimestamp("sent_at")),
                moment(row.getTimestamp("next_attempt_at")),
                row.getString("reason"),
                row.getString("transport"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec query,
            @Nullable String text,
            @Nullable MessageState state,
            @Nullable MessageCursor after) {
        query.param("text", text == null ? "" : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        query.param("state", state == null ? "" : state.name());
        if (after != null) {
            query.param("createdAt", Timestamp.from(after.createdAt())).param("id", after.id());
        }
        return query;
    }

    /** How many messages are waiting, and how many have failed for good. */
    record MessageCounts(long waiting, long failed) {}

    /** One page of messages, and where the next one begins if there is one. */
    record MessagePage(List<MessageView> messages, @Nullable String next) {

        static MessagePage of(List<MessageView> found) {
            if (found.size() <= PAGE) {
                return new MessagePage(found, null);
            }
            List<MessageView> page = found.subList(0, PAGE);
            MessageView last = page.getLast();
            return new MessagePage(page, new MessageCursor(last.createdAt(), last.id()).toString());
        }
    }
}
