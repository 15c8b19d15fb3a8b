package dev.pep.notification.surroundings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on as another does, and can be put forward. */
public final class ForwardClock extends Clock {

    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;

    /** Goes on as clocks do. */
    public ForwardClock() {
        this(Clock.systemUTC());
    }

    public ForwardClock(Clock clock) {
        this.clock = clock;
    }

    public void putForwardTo(Instant moment) {
        if (moment.isBefore(instant())) {
            throw new IllegalArgumentException("It goes forward only");
        }
        ahead = Duration.between(clock.instant(), moment);
    }

    public void putForwardBy(Duration time) {
        ahead = ahead.plus(time);
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
