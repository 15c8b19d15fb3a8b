package dev.pep.engagement.material.guest;

import dev.pep.engagement.material.MaterialForm;
import dev.pep.engagement.material.MaterialKind;
import dev.pep.engagement.material.type.Preview;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A material of a partner as the partner sees it: nothing of its tags, which are internal.
 *
 * @param mediaType type of a file, told by its content
 * @param by name of the contact who added it; that of the organiser if the company did
 * @param number which version it is, from 1
 * @param current whether there is no newer version
 * @param preview how a browser can show it
 * @param from title of the engagement that it was taken from, or is offered from
 */
public record RoomMaterial(
        UUID id,
        MaterialKind kind,
        MaterialForm form,
        String name,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String url,
        String by,
        Instant at,
        int number,
        boolean current,
        @Nullable UUID replaces,
        @Nullable Instant withdrawnAt,
        @Nullable Preview preview,
        @Nullable String from) {

    /** What a query selects to read this; it calls the engagement to name {@code s}. */
    static final String SELECT = """
            SELECT m.id, m.kind, m.name, m.media_type, m.size, m.url, m.added_at, m.number, m.replaced, m.replaces,
                m.withdrawn_at, s.title AS source_title,
                CASE m.added_kind WHEN 'PARTNER' THEN m.added_name ELSE e.organiser_name END AS by
            FROM material m JOIN engagement e ON e.id = m.engagement_id
            """;

    static RoomMaterial of(ResultSet row, int number) throws SQLException {
        String url = row.getString("url");
        String mediaType = row.getString("media_type");
        return new RoomMaterial(
                Sql.id(row, "id"),
                MaterialKind.valueOf(row.getString("kind")),
                url == null ? MaterialForm.FILE : MaterialForm.LINK,
                row.getString("name"),
                mediaType,
                row.getObject("size", Long.class),
                url,
                row.getString("by"),
                Sql.instant(row, "added_at"),
                row.getInt("number"),
                !row.getBoolean("replaced"),
                row.getObject("replaces", UUID.class),
                Sql.moment(row, "withdrawn_at"),
                Preview.of(mediaType).orElse(null),
                row.getString("source_title"));
    }
}
