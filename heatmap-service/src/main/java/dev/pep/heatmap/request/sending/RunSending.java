package dev.pep.heatmap.request.sending;

import dev.pep.platform.problem.Conflict;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the partners of a sending one after the other; goes on where it was after any crash. */
@Component
class RunSending {

    private static final Logger LOG = LoggerFactory.getLogger(RunSending.class);
    private static final int MOST_ATTEMPTS = 5;

    private final WaitingParts waiting;
    private final AskPartner askPartner;

    RunSending(WaitingParts waiting, AskPartner askPartner) {
        this.waiting = waiting;
        this.askPartner = askPartner;
    }

    /** Asks all that wait; what fails for no known reason goes to the end of the queue and is tried again later. */
    void run(UUID sending) {
        Optional<UUID> partner = waiting.next(sending);
        while (partner.isPresent()) {
            ask(sending, partner.get());
            partner = waiting.next(sending);
        }
    }

    private void ask(UUID sending, UUID partner) {
        try {
            askPartner.ask(sending, partner);
        } catch (Conflict refused) {
            LOG.info("Partner {} of sending {} cannot be asked: {}", partner, sending, refused.type());
            waiting.failed(sending, partner, String.valueOf(refused.getMessage()), 1);
        } catch (RuntimeException failed) {
            waiting.failed(sending, partner, "It failed for an unknown reason.", MOST_ATTEMPTS);
            throw failed;
        }
    }
}
