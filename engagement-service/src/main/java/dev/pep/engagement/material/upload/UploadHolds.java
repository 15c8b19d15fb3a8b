package dev.pep.engagement.material.upload;

import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which call is sending an upload: one at a time, whichever copy of the service it has reached. A call that has been
 * silent for too long, or whose process has died, loses its hold to the next one that asks, and cannot keep a byte
 * more.
 */
@Repository
class UploadHolds {

    private static final String TAKE = """
            UPDATE material_upload SET holder = :holder, held_until = :until
            WHERE id = :id AND received = :offset AND ended_at IS NULL AND (holder IS NULL OR held_until < :now)
            """;
    private static final String KEEP = """
            UPDATE material_upload SET held_until = :until WHERE id = :id AND holder = :holder AND ended_at IS NULL
            """;
    private static final String ADVANCE = """
            UPDATE material_upload SET received = :to, held_until = :until, expires_at = :expires
            WHERE id = :id AND holder = :holder AND received = :from AND ended_at IS NULL
            """;
    private static final String SETTLE = """
            UPDATE material_upload SET received = :to, holder = NULL, held_until = NULL, expires_at = :expires
            WHERE id = :id AND holder = :holder AND ended_at IS NULL
            """;
    private static final String RELEASE = """
            UPDATE material_upload SET holder = NULL, held_until = NULL WHERE id = :id AND holder = :holder
            """;

    private final JdbcClient jdbc;
    private final UploadSettings settings;
    private final Clock clock;

    UploadHolds(JdbcClient jdbc, UploadSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes an upload that is at an offset; false if it is elsewhere, or another call has it. */
    boolean take(UUID id, UUID holder, long offset) {
        return statement(TAKE, id)
                        .param("holder", holder)
                        .param("offset", offset)
                        .param("now", Sql.at(clock.instant()))
                        .param("until", until())
                        .update()
                == 1;
    }

    /** Keeps it for another while; false if it is lost. */
    boolean keep(UUID id, UUID holder) {
        return statement(KEEP, id)
                        .param("holder", holder)
                        .param("until", until())
                        .update()
                == 1;
    }

    /** Notes that bytes are kept; false if it is lost. */
    boolean advance(UUID id, UUID holder, long from, long to) {
        return statement(ADVANCE, id)
                        .param("holder", holder)
                        .param("from", from)
                        .param("to", to)
                        .param("until", until())
                        .param("expires", expires())
                        .update()
                == 1;
    }

    /** Notes where it is after all, and lets it go; false if it is lost. */
    boolean settle(UUID id, UUID holder, long to) {
        return statement(SETTLE, id)
                        .param("holder", holder)
                        .param("to", to)
                        .param("expires", expires())
                        .update()
                == 1;
    }

    void release(UUID id, UUID holder) {
        statement(RELEASE, id).param("holder", holder).update();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id);
    }

    private OffsetDateTime expires() {
        return Sql.at(clock.instant().plus(settings.expiry()));
    }

    private OffsetDateTime until() {
        return Sql.at(clock.instant().plus(settings.silence()));
    }
}
