package dev.pep.platform.readmodel;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The right to read for a build, for a while, counted by the database's time. It spares copies of a service from doing
 * the same work; that none of them writes what another one has overtaken is the positions' doing.
 */
final class Lease {

    private static final String TAKE = """
            update read_model_build set reader = :reader, reader_until = now() + :seconds * interval '1 second'
            where id = :build and state <> 'DROPPED'
              and (reader is null or reader = :reader or reader_until < now())
            """;
    private static final String GIVE_BACK = """
            update read_model_build set reader = null where id = :build and reader = :reader
            """;

    private final String reader = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private final Duration length;

    Lease(JdbcClient jdbc, Duration length) {
        this.jdbc = jdbc;
        this.length = length;
    }

    /** Takes or renews the lease; returns whether it is ours. */
    boolean take(long build) {
        return jdbc.sql(TAKE)
                        .param("reader", reader)
                        .param("seconds", length.toMillis() / 1000.0)
                        .param("build", build)
                        .update()
                == 1;
    }

    void giveBack(long build) {
        jdbc.sql(GIVE_BACK).param("reader", reader).param("build", build).update();
    }
}
