package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.request.AskForReport;
import dev.pep.heatmap.request.AskablePartners;
import dev.pep.heatmap.request.Wish;
import dev.pep.heatmap.request.sending.WaitingParts.Held;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks one partner of a sending: request, links, event and the mark that it is sent commit together, once. */
@Component
class AskPartner {

    private final WaitingParts waiting;
    private final AskablePartners partners;
    private final AskForReport askForReport;
    private final EventStamps stamps;

    AskPartner(WaitingParts waiting, AskablePartners partners, AskForReport askForReport, EventStamps stamps) {
        this.waiting = waiting;
        this.partners = partners;
        this.askForReport = askForReport;
        this.stamps = stamps;
    }

    @Transactional
    public void ask(UUID sendingId, UUID partnerId) {
        waiting.hold(sendingId, partnerId).ifPresent(held -> ask(held, partnerId));
    }

    private void ask(Held held, UUID partnerId) {
        Partner partner = partners.named(List.of(partnerId)).getFirst();
        AskablePartners.problem(partner).ifPresent(problem -> {
            throw new Conflict("partner-cannot-be-asked", "The partner cannot be asked", problem);
        });
        Wish wish = held.sending().wish();
        int recipients = askForReport.ask(held.sending().sign(stamps.next()), wish, partner, held.accounts());
        waiting.sent(held.sending().id(), partnerId, wish.id(), recipients);
    }
}
