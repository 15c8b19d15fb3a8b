package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.MaterialKind;
import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploads that have not ended. */
@Repository
class Uploads {

    private static final String INSERT = """
            INSERT INTO material_upload (id, owner, actor_kind, actor_id, actor_name, engagement_id, partner_id, kind,
                name, replaces, sha256, metadata, length, expires_at)
            VALUES (:id, :owner, :actorKind, :actorId, :actorName, :engagement, :partner, :kind, :name, :replaces,
                :sha256, :metadata, :length, :expiresAt)
            """;
    private static final String FIND = "SELECT * FROM material_upload WHERE ended_at IS NULL AND ";
    private static final String STORED = """
            UPDATE material_upload SET material_id = :material, expires_at = :expiresAt
            WHERE id = :id AND ended_at IS NULL
            """;
    private static final String END = """
            UPDATE material_upload SET ended_at = :now WHERE id = :id AND material_id IS NULL AND ended_at IS NULL
            """;

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Upload upload) {
        jdbc.sql(INSERT)
                .param("id", upload.id())
                .param("owner", upload.owner())
                .param("actorKind", upload.actor().getKind().name())
                .param("actorId", upload.actor().getId())
                .param("actorName", upload.actor().getName())
                .param("engagement", upload.engagementId())
                .param("partner", upload.partnerId(), Types.OTHER)
                .param("kind", upload.kind() == null ? null : upload.kind().name(), Types.VARCHAR)
                .param("name", upload.name())
                .param("replaces", upload.replaces(), Types.OTHER)
                .param("sha256", upload.sha256(), Types.VARCHAR)
                .param("metadata", upload.metadata())
                .param("length", upload.length())
                .param("expiresAt", Sql.at(upload.expiresAt()))
                .update();
    }

    Optional<Upload> find(UUID id) {
        return jdbc.sql(FIND + "id = :id")
                .param("id", id)
                .query(Uploads::upload)
                .optional();
    }

    /** Returns those that are complete, have become no material, and would expire before a moment. */
    List<Upload> left(Instant expiring) {
        return jdbc.sql(FIND + """
                        received = length AND material_id IS NULL AND expires_at < :expiring
                        ORDER BY expires_at LIMIT 100
                        """)
                .param("expiring", Sql.at(expiring))
                .query(Uploads::upload)
                .list();
    }

    /** Notes what it has become; false if it has ended. */
    boolean stored(UUID id, UUID material, Instant expiresAt) {
        return jdbc.sql(STORED)
                        .param("id", id)
                        .param("material", material)
                        .param("expiresAt", Sql.at(expiresAt))
                        .update()
                == 1;
    }

    /** Nobody can go on with it, and its bytes are to be removed; one that became a material stays. */
    void end(UUID id, Instant now) {
        jdbc.sql(END).param("id", id).param("now", Sql.at(now)).update();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                Sql.id(row, "id"),
                row.getString("owner"),
                new Actor(
                        ActorKind.valueOf(row.getString("actor_kind")),
                        row.getString("actor_id"),
                        row.getString("actor_name")),
                Sql.id(row, "engagement_id"),
                row.getObject("partner_id", UUID.class),
                kind(row.getString("kind")),
                row.getString("name"),
                row.getObject("replaces", UUID.class),
                row.getString("sha256"),
                row.getString("metadata"),
                row.getLong("length"),
                row.getLong("received"),
                Sql.instant(row, "expires_at"),
                row.getObject("material_id", UUID.class));
    }

    private static @Nullable MaterialKind kind(@Nullable String name) {
        return name == null ? null : MaterialKind.valueOf(name);
    }
}
