package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.storage.Storage;
import dev.pep.engagement.material.upload.UploadOutcomes.Outcome;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does what nobody comes back for: makes materials of complete uploads, ends those that have expired, and removes the
 * bytes of those that have ended. What fails is done the next time.
 */
@Component
class TidyUploads {

    private static final Logger LOG = LoggerFactory.getLogger(TidyUploads.class);

    /** How long whoever has sent the last byte is left to it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String EXPIRE = """
            UPDATE material_upload SET ended_at = :now
            WHERE expires_at < :now AND ended_at IS NULL AND material_id IS NULL AND received < length
                AND (held_until IS NULL OR held_until < :now)
            """;
    private static final String ENDED = "SELECT id FROM material_upload WHERE ended_at IS NOT NULL LIMIT 1000";
    private static final String FORGET_STORED =
            "DELETE FROM material_upload WHERE material_id IS NOT NULL AND expires_at < :now";
    private static final String FORGET = "DELETE FROM material_upload WHERE id = :id AND ended_at IS NOT NULL";

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final FinishUpload finish;
    private final Storage storage;
    private final UploadOutcomes outcomes;
    private final UploadSettings settings;
    private final Clock clock;

    TidyUploads(
            JdbcClient jdbc,
            Uploads uploads,
            FinishUpload finish,
            Storage storage,
            UploadOutcomes outcomes,
            UploadSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.uploads = uploads;
        this.finish = finish;
        this.storage = storage;
        this.outcomes = outcomes;
        this.settings = settings;
        this.clock = clock;
    }

    void tidy() {
        Instant now = clock.instant();
        uploads.left(now.plus(settings.expiry()).minus(PATIENCE))
                .forEach(upload -> attempt("finish", upload.id(), () -> finish.finish(upload)));
        outcomes.count(
                Outcome.EXPIRED, jdbc.sql(EXPIRE).param("now", Sql.at(now)).update());
        jdbc.sql(FORGET_STORED).param("now", Sql.at(now)).update();
        List<UUID> ended = jdbc.sql(ENDED).query(UUID.class).list();
        ended.forEach(id -> attempt("remove", id, () -> remove(id)));
    }

    private void remove(UUID id) {
        storage.delete(id);
        jdbc.sql(FORGET).param("id", id).update();
    }

    /** One that cannot be done keeps no other one from being done. */
    private static void attempt(String what, UUID id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("Could not {} upload {}: {}", what, id, failure.toString());
        }
    }
}
