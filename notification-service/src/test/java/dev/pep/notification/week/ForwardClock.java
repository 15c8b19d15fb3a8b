package dev.pep.notification.week;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on as clocks do, and can be put forward. */
final class ForwardClock extends Clock {

    private final Clock clock = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    void putForwardTo(Instant moment) {
        if (moment.isBefore(instant())) {
            throw new IllegalArgumentException("It goes forward only");
        }
        ahead = Duration.between(clock.instant(), moment);
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
