package dev.pep.e2e.point;

/** The relay of a service's outbox, taken out of its hands. */
final class Relay {

    private static final String SESSIONS = """
            from pg_locks held join pg_stat_activity session using (pid)
            where held.locktype = 'advisory' and held.granted and session.application_name = 'pep-outbox-relay'
              and session.datname = current_database()
            """;
    private static final String ONE_LOCK = """
            select pg_terminate_backend(pid), pg_advisory_lock((classid::bigint << 32) | objid::bigint)
            """;

    private Relay() {}

    /** Takes the leader's lock; until it is closed, events are committed and nobody sends them. */
    static Database led(String url) {
        Database leader = Database.open(url);
        leader.execute(ONE_LOCK + SESSIONS);
        return leader;
    }
}
