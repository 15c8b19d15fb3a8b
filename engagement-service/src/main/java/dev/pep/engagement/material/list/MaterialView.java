package dev.pep.engagement.material.list;

import dev.pep.engagement.account.AccountStatus;
import dev.pep.engagement.account.Criteria;
import dev.pep.engagement.material.MaterialForm;
import dev.pep.engagement.material.MaterialKind;
import dev.pep.engagement.material.type.Preview;
import dev.pep.event.ActorKind;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A material as people of the company see it.
 *
 * @param mediaType type of a file, told by its content
 * @param criteria what it is tagged with
 * @param by name of who added it
 * @param number which version it is, from 1
 * @param current whether there is no newer version
 * @param reusedFrom the engagement that it was taken from, if the reader may see that one
 * @param preview how a browser can show it
 */
public record MaterialView(
        UUID id,
        UUID engagementId,
        String engagementTitle,
        @Nullable UUID partnerId,
        @Nullable String partnerName,
        MaterialKind kind,
        MaterialForm form,
        String name,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String url,
        Criteria criteria,
        String by,
        ActorKind byKind,
        Instant at,
        int number,
        boolean current,
        @Nullable UUID replaces,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String reason,
        @Nullable Source reusedFrom,
        @Nullable Preview preview) {

    /** An engagement from which a material was taken. */
    public record Source(UUID engagementId, String title) {}

    /** What a query selects to read this; it is given {@code CallerParams}. */
    static final String SELECT = """
            SELECT m.id, m.engagement_id, e.title AS engagement_title, m.partner_id, m.partner_name, m.kind, m.name,
                m.media_type, m.size, m.url, m.segments, m.ous, m.industries, m.statuses, m.added_name, m.added_kind,
                m.added_at, m.number, m.replaced, m.replaces, m.withdrawn_at, m.withdrawn_name, m.withdraw_reason,
                s.id AS source_id, s.title AS source_title
            """;

    /** What it selects from: only engagements of the caller's operating units. */
    static final String FROM = """
            FROM material m
            JOIN engagement e ON e.id = m.engagement_id AND (:everywhere OR e.ou = ANY (CAST(:ous AS text[])))
            LEFT JOIN engagement s ON s.id = m.reused_from AND (:everywhere OR s.ou = ANY (CAST(:ous AS text[])))
            """;

    static MaterialView of(ResultSet row, int number) throws SQLException {
        String url = row.getString("url");
        String mediaType = row.getString("media_type");
        UUID source = row.getObject("source_id", UUID.class);
        return new MaterialView(
                Sql.id(row, "id"),
                Sql.id(row, "engagement_id"),
                row.getString("engagement_title"),
                row.getObject("partner_id", UUID.class),
                row.getString("partner_name"),
                MaterialKind.valueOf(row.getString("kind")),
                url == null ? MaterialForm.FILE : MaterialForm.LINK,
                row.getString("name"),
                mediaType,
                row.getObject("size", Long.class),
                url,
                criteria(row),
                row.getString("added_name"),
                ActorKind.valueOf(row.getString("added_kind")),
                Sql.instant(row, "added_at"),
                row.getInt("number"),
                !row.getBoolean("replaced"),
                row.getObject("replaces", UUID.class),
                Sql.moment(row, "withdrawn_at"),
                row.getString("withdrawn_name"),
                row.getString("withdraw_reason"),
                source == null ? null : new Source(source, row.getString("source_title")),
                Preview.of(mediaType).orElse(null));
    }

    private static Criteria criteria(ResultSet row) throws SQLException {
        return new Criteria(
                Sql.list(row, "segments"),
                Sql.list(row, "ous"),
                Sql.list(row, "industries"),
                Sql.list(row, "statuses").stream().map(AccountStatus::valueOf).toList());
    }
}
