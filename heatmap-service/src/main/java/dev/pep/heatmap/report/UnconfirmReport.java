package dev.pep.heatmap.report;

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
class UnconfirmReport {

    private static final String FIELD = "unconfirm";

    private final AccountWords words;
    private final RequestProgress progress;
    private final EditAnswers answers;

    UnconfirmReport(AccountWords words, RequestProgress progress, EditAnswers answers) {
        this.words = words;
        this.progress = progress;
        this.answers = answers;
    }

    @Transactional
    public Confirmed takeBack(PartnerCaller caller, UUID accountId, UUID changeId) {
        AccountWord word = words.hear(caller, accountId, changeId);
        return answers.find(word, FIELD, Confirmed.class).orElseGet(() -> takeBack(word, standing(word)));
    }

    private Confirmation standing(AccountWord word) {
        return answers.last(word, ConfirmReport.FIELD, Confirmation.class)
                .filter(confirmation -> confirmation.stands(word.report()))
                .orElseThrow(() -> words.late(
                        word,
                        "changed-since-confirmed",
                        "This was changed since",
                        "The answers were changed or confirmed again after you had confirmed them, so they stay."));
    }

    private Confirmed takeBack(AccountWord word, Confirmation taken) {
        Instant now = word.stamp().occurredAt();
        if (taken.opened()) {
            progress.reopen(word.access(), word.accountId(), now);
        }
        String action = "report confirmation taken back";
        Confirmed left = words.sign(word, !taken.opened(), taken.formerBy(), taken.formerAt(), action);
        answers.add(word, FIELD, left, now);
        return left;
    }
}
