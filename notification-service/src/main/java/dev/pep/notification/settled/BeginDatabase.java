package dev.pep.notification.settled;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an empty database learn what was settled before it, once, however many copies start at the same time. */
@Component
class BeginDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(BeginDatabase.class);
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('begin database'))::text";

    private final JdbcClient jdbc;
    private final Standing standing;
    private final SettledEvents events;
    private final ListenerOffsets offsets;
    private final RebuildSettings settings;

    BeginDatabase(
            JdbcClient jdbc,
            Standing standing,
            SettledEvents events,
            ListenerOffsets offsets,
            RebuildSettings settings) {
        this.jdbc = jdbc;
        this.standing = standing;
        this.events = events;
        this.offsets = offsets;
        this.settings = settings;
    }

    @Transactional
    public void begin() {
        jdbc.sql(ONE_AT_A_TIME).query(String.class).single();
        if (!standing.isBegun()) {
            LOG.info("The database is empty: {} events tell what was settled before", events.read());
            if (settings.readAgain()) {
                offsets.forget();
            }
            standing.begin(settings.readAgain());
        }
    }
}
