package dev.pep.heatmap.report;

import dev.pep.platform.security.PartnerCaller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a partner's earlier answers of an account as its answers to this request; repeating it changes nothing more.
 */
@Component
class ConfirmReport {

    static final String FIELD = "confirm";

    private final AccountWords words;
    private final RequestProgress progress;
    private final EditAnswers answers;

    ConfirmReport(AccountWords words, RequestProgress progress, EditAnswers answers) {
        this.words = words;
        this.progress = progress;
        this.answers = answers;
    }

    @Transactional
    public Confirmed confirm(PartnerCaller caller, UUID accountId, UUID changeId) {
        AccountWord word = words.hear(caller, accountId, changeId);
        return answers.find(word, FIELD, Confirmation.class)
                .map(Confirmation::told)
                .orElseGet(() -> confirm(word));
    }

    private Confirmed confirm(AccountWord word) {
        Report before = word.report();
        if (before.answer().blank()) {
            throw words.late(
                    word,
                    "nothing-to-confirm",
                    "There is no earlier answer",
                    "This account has no earlier answer to confirm.");
        }
        Instant at = before.next(word.stamp().occurredAt());
        boolean opened = progress.answer(word.access(), word.accountId(), at);
        Confirmed confirmed = words.sign(word, true, word.access().contactName(), at, "report confirmed");
        answers.add(word, FIELD, new Confirmation(confirmed, opened, before.by(), before.at()), at);
        return confirmed;
    }
}
