package dev.pep.platform.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the database: all copies of a service read the same time, whatever the clocks of their machines say. */
final class DatabaseClock extends Clock {

    private final DatabaseTime time;
    private final ZoneId zone;

    DatabaseClock(DatabaseTime time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DatabaseClock(time, other);
    }

    @Override
    public Instant instant() {
        return time.now();
    }
}
