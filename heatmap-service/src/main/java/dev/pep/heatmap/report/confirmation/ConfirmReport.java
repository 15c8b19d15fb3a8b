package dev.pep.heatmap.report.confirmation;

import dev.pep.heatmap.report.Report;
import dev.pep.heatmap.report.RequestProgress;
import dev.pep.platform.security.PartnerCaller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a partner's earlier answers of an account as its answers to this request; repeating it changes nothing more.
 */
@Component
public class ConfirmReport {

    static final String FIELD = "confirm";

    private final Confirmations confirmations;
    private final RequestProgress progress;
    private final ConfirmationAnswers answers;

    ConfirmReport(Confirmations confirmations, RequestProgress progress, ConfirmationAnswers answers) {
        this.confirmations = confirmations;
        this.progress = progress;
        this.answers = answers;
    }

    @Transactional
    public Confirmed confirm(PartnerCaller caller, UUID accountId, UUID changeId) {
        OpenConfirmation open = confirmations.open(caller, accountId, changeId);
        return answers.find(open, FIELD, Confirmation.class)
                .map(Confirmation::told)
                .orElseGet(() -> confirm(open));
    }

    private Confirmed confirm(OpenConfirmation open) {
        Report before = open.report();
        if (before.answer().blank()) {
            throw confirmations.tooLate(
                    open,
                    "nothing-to-confirm",
                    "There is no earlier answer",
                    "This account has no earlier answer to confirm.");
        }
        Instant at = before.next(open.stamp().occurredAt());
        boolean opened = progress.answer(open.access(), open.accountId(), at);
        Confirmed confirmed = confirmations.sign(open, true, open.access().contactName(), at, "report confirmed");
        answers.add(open, FIELD, new Confirmation(confirmed, opened, before.by(), before.at()), at);
        return confirmed;
    }
}
