package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.partner.Partner;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.timer.Timers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts sendings, and tries again what failed of them: what is kept and the timer that works it off are one. */
@Component
class StartSending {

    private final Sendings sendings;
    private final AskedPairs pairs;
    private final Timers timers;
    private final Clock clock;

    StartSending(Sendings sendings, AskedPairs pairs, Timers timers, Clock clock) {
        this.sendings = sendings;
        this.pairs = pairs;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Keeps a sending with what each partner is asked for, and has it carried out.
     *
     * @throws Invalid if nobody needs to be asked
     */
    void start(Sending sending, SendingRequest request, List<Partner> partners, List<UUID> accounts) {
        sendings.add(sending, partners);
        if (pairs.keep(sending.id(), request, partners.stream().map(Partner::id).toList(), accounts) == 0) {
            throw new Invalid(
                    Map.of("selection", "Nobody needs to be asked: everything was asked or answered recently."));
        }
        setTimer(sending.id(), sending.round());
    }

    /** Has the partners that failed asked once more, if there are any. */
    void again(UUID sending) {
        sendings.retry(sending).ifPresent(round -> setTimer(sending, round));
    }

    private void setTimer(UUID sending, int round) {
        timers.set(SendingTimer.TASK, SendingTimer.id(sending, round), clock.instant());
    }
}
