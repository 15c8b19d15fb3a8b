package dev.pep.platform.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets events that were handled long ago, a bounded number at a time. */
final class InboxCleanup {

    private static final int LIMIT = 1000;
    private static final Duration REST = Duration.ofHours(1);
    private static final String FORGET = """
            delete from inbox
            where ctid = any (array(select ctid from inbox where at < :before limit :limit))
            """;

    private final JdbcClient jdbc;
    private final Duration memory;
    private final Clock clock;
    private Instant next = Instant.MIN;

    InboxCleanup(JdbcClient jdbc, Duration memory, Clock clock) {
        this.jdbc = jdbc;
        this.memory = memory;
        this.clock = clock;
    }

    void forgetSome() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        int forgotten = jdbc.sql(FORGET)
                .param("before", now.minus(memory).atOffset(ZoneOffset.UTC))
                .param("limit", LIMIT)
                .update();
        next = forgotten < LIMIT ? now.plus(REST) : now;
    }
}
