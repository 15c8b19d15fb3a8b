package dev.pep.engagement.material.content;

import dev.pep.engagement.material.storage.Storage;
import dev.pep.engagement.material.storage.StorageAway;
import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes bytes for good that only materials show which were withdrawn long ago; what the materials were stays. Bytes
 * that another engagement uses stay until it has withdrawn them, too.
 */
@Component
class RemoveContent {

    private static final Logger LOG = LoggerFactory.getLogger(RemoveContent.class);

    private static final String UNSEEN = """
            SELECT DISTINCT m.content_key FROM material m
            WHERE m.content_key IS NOT NULL AND m.removed_at IS NULL AND m.withdrawn_at < :until
                AND NOT EXISTS (
                    SELECT 1 FROM material other
                    WHERE other.content_key = m.content_key
                        AND (other.withdrawn_at IS NULL OR other.withdrawn_at >= :until))
            LIMIT 1000
            """;
    private static final String REMOVED = "UPDATE material SET removed_at = :now WHERE content_key = :key";

    private final JdbcClient jdbc;
    private final Storage storage;
    private final ContentSettings settings;
    private final Clock clock;

    RemoveContent(JdbcClient jdbc, Storage storage, ContentSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the storage does not remove now is removed the next time. */
    void remove() {
        Instant now = clock.instant();
        List<UUID> unseen = jdbc.sql(UNSEEN)
                .param("until", Sql.at(now.minus(settings.keepWithdrawn())))
                .query(UUID.class)
                .list();
        unseen.forEach(key -> remove(key, now));
    }

    /** The bytes first: a crash in between removes them once more. */
    private void remove(UUID key, Instant now) {
        try {
            storage.delete(key);
            jdbc.sql(REMOVED).param("key", key).param("now", Sql.at(now)).update();
        } catch (StorageAway away) {
            LOG.warn("Could not remove content {}: {}", key, away.toString());
        }
    }
}
