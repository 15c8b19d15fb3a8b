package dev.pep.notification.message;

import dev.pep.platform.problem.NotFound;
import dev.pep.platform.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a message again because somebody asks for it; one that still waits is tried now instead. */
@Component
class SendAgain {

    private final Waits waits;
    private final Attempts attempts;
    private final HeldMessages held;
    private final Timers timers;
    private final Clock clock;

    SendAgain(Waits waits, Attempts attempts, HeldMessages held, Timers timers, Clock clock) {
        this.waits = waits;
        this.attempts = attempts;
        this.held = held;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional
    public void send(UUID id, String askedBy) {
        Instant now = Instant.now(clock);
        Optional<Integer> fresh = waits.again(id, now);
        if (fresh.isPresent()) {
            timers.set(SendTimer.TASK, SendTimer.id(id, fresh.get()), now);
        } else {
            held.forget(id); // before the message, as whoever releases or moves it takes both in this order
            int round = waits.hurry(id, now).orElseThrow(() -> new NotFound("message"));
            timers.set(SendTimer.TASK, SendTimer.id(id, round), now); // one that was held has none yet
            timers.move(SendTimer.TASK, SendTimer.id(id, round), now);
        }
        attempts.add(id, new Attempt(now, "SEND_AGAIN", "Asked for by " + askedBy, null));
    }
}
