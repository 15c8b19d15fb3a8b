package dev.pep.engagement.desk;

import dev.pep.engagement.desk.InvitationView.LinkedContact;
import dev.pep.engagement.desk.InvitationView.OtherContact;
import dev.pep.engagement.invitation.DeclineReason;
import dev.pep.engagement.invitation.InvitationState;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the invitations of an engagement: of each partner the last one. */
@Component
class ReadInvitations {

    private static final String LAST = """
            SELECT i.*, t.readiness, coalesce(t.owed, 0) AS owed, coalesce(t.overdue, 0) AS overdue
            FROM (SELECT DISTINCT ON (partner_id) * FROM invitation WHERE engagement_id = :engagement
                ORDER BY partner_id, sent_at DESC, id) i
            LEFT JOIN LATERAL (
                SELECT (100 * count(*) FILTER (WHERE NOT optional AND state <> 'OPEN')
                        / nullif(count(*) FILTER (WHERE NOT optional), 0))::int AS readiness,
                    count(*) FILTER (WHERE state = 'OPEN' AND side = 'PARTNER')::int AS owed,
                    count(*) FILTER (WHERE overdue)::int AS overdue
                FROM live_task WHERE invitation_id = i.id) t ON true
            ORDER BY lower(i.partner_name), i.id
            """;
    private static final String LINKED = """
            SELECT l.subject_id AS invitation_id, l.contact_id, l.id, coalesce(c.name, 'A former contact') AS name,
                coalesce(c.email, '') AS email, l.opened_at, coalesce(c.active, false) AS active
            FROM link l JOIN invitation i ON i.id = l.subject_id
            LEFT JOIN contact c ON c.contact_id = l.contact_id
            WHERE l.purpose = 'engagement' AND i.engagement_id = :engagement
            ORDER BY lower(c.name), l.contact_id
            """;
    private static final String OTHERS = """
            SELECT i.id AS invitation_id, c.contact_id, c.name, c.email
            FROM invitation i JOIN contact c ON c.partner_id = i.partner_id AND c.active
            WHERE i.engagement_id = :engagement AND NOT EXISTS (
                SELECT 1 FROM link l
                WHERE l.purpose = 'engagement' AND l.subject_id = i.id AND l.contact_id = c.contact_id)
            ORDER BY lower(c.name), c.contact_id
            """;

    private final JdbcClient jdbc;

    ReadInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InvitationView> of(UUID engagement) {
        Map<UUID, List<LinkedContact>> linked = grouped(LINKED, engagement, (row, n) -> linked(row));
        Map<UUID, List<OtherContact>> others = grouped(
                OTHERS,
                engagement,
                (row, n) -> new OtherContact(Sql.id(row, "contact_id"), row.getString("name"), row.getString("email")));
        return jdbc.sql(LAST).param("engagement", engagement).query((row, n) -> view(row)).list().stream()
                .map(one ->
                        one.with(linked.getOrDefault(one.id(), List.of()), others.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> grouped(String sql, UUID engagement, RowMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .param("engagement", engagement)
                .query((row, n) -> Map.entry(Sql.id(row, "invitation_id"), mapper.mapRow(row, n)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LinkedContact linked(ResultSet row) throws SQLException {
        return new LinkedContact(
                Sql.id(row, "contact_id"),
                Sql.id(row, "id"),
                row.getString("name"),
                row.getString("email"),
                Sql.moment(row, "opened_at"),
                row.getBoolean("active"));
    }

    private static InvitationView view(ResultSet row) throws SQLException {
        InvitationState state = InvitationState.valueOf(row.getString("state"));
        String reason = row.getString("reason_code");
        String answer = row.getObject("accepted_at") == null ? "declined_at" : "accepted_at";
        return new InvitationView(
                Sql.id(row, "id"),
                Sql.id(row, "partner_id"),
                row.getString("partner_name"),
                state,
                Sql.instant(row, column(state)),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "expires_at"),
                Sql.moment(row, "opened_at"),
                Sql.moment(row, answer),
                row.getString("answered_by"),
                reason == null ? null : DeclineReason.valueOf(reason),
                row.getString("remark"),
                row.getString("end_reason"),
                Sql.moment(row, "reminded_at"),
                readiness(row),
                row.getInt("owed"),
                row.getInt("overdue"),
                List.of(),
                List.of());
    }

    private static @Nullable Integer readiness(ResultSet row) throws SQLException {
        return row.getObject("readiness", Integer.class);
    }

    private static String column(InvitationState state) {
        return switch (state) {
            case SENT -> "sent_at";
            case OPENED -> "opened_at";
            case ACCEPTED -> "accepted_at";
            case DECLINED -> "declined_at";
            case EXPIRED -> "expired_at";
            case WITHDRAWN -> "withdrawn_at";
            case LEFT -> "left_at";
        };
    }
}
