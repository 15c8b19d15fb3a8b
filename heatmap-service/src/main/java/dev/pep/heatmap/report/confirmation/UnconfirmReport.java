package dev.pep.heatmap.report.confirmation;

import dev.pep.heatmap.report.RequestProgress;
import dev.pep.platform.security.PartnerCaller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a contact's own confirmation: the account is open again and the report is signed as before. It is refused
 * once anybody has changed or confirmed the report since; repeating it changes nothing more.
 */
@Component
public class UnconfirmReport {

    private static final String FIELD = "unconfirm";

    private final Confirmations confirmations;
    private final RequestProgress progress;
    private final ConfirmationAnswers answers;

    UnconfirmReport(Confirmations confirmations, RequestProgress progress, ConfirmationAnswers answers) {
        this.confirmations = confirmations;
        this.progress = progress;
        this.answers = answers;
    }

    @Transactional
    public Confirmed takeBack(PartnerCaller caller, UUID accountId, UUID changeId) {
        OpenConfirmation open = confirmations.open(caller, accountId, changeId);
        return answers.find(open, FIELD, Confirmed.class).orElseGet(() -> takeBack(open, standing(open)));
    }

    private Confirmation standing(OpenConfirmation open) {
        return answers.last(open, ConfirmReport.FIELD, Confirmation.class)
                .filter(confirmation -> confirmation.stands(open.report()))
                .orElseThrow(
                        () -> confirmations.tooLate(
                                open,
                                "changed-since-confirmed",
                                "The answers have changed",
                                "The answers were changed or confirmed again after you confirmed them, so they stay as they are."));
    }

    private Confirmed takeBack(OpenConfirmation open, Confirmation taken) {
        Instant now = open.stamp().occurredAt();
        if (taken.opened()) {
            progress.reopen(open.access(), open.accountId(), now);
        }
        String action = "report confirmation taken back";
        Confirmed left = confirmations.sign(open, !taken.opened(), taken.formerBy(), taken.formerAt(), action);
        answers.add(open, FIELD, left, now);
        return left;
    }
}
