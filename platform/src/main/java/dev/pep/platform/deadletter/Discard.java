package dev.pep.platform.deadletter;

import dev.pep.platform.problem.NotFound;
import dev.pep.platform.relay.OutboxLetters;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/** Throws a letter away for good; who did so, and why, stays on record. */
final class Discard {

    private final TransactionOperations transactions;
    private final LetterSearch search;
    private final ReceivedLetters received;
    private final OutboxLetters outbox;
    private final LetterActs acts;

    Discard(
            TransactionOperations transactions,
            LetterSearch search,
            ReceivedLetters received,
            OutboxLetters outbox,
            LetterActs acts) {
        this.transactions = transactions;
        this.search = search;
        this.received = received;
        this.outbox = outbox;
        this.acts = acts;
    }

    /** Discards one letter; one that was dealt with before is left alone. */
    LetterOutcome discard(String id, String reason, String by) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<LetterView> letter = search.find(id);
            if (letter.isPresent() && end(letter.get())) {
                acts.add(letter.get(), LetterActs.Act.DISCARD, LetterOutcome.discarded(reason), by);
            }
            return acts.lastOf(id).orElseThrow(() -> new NotFound("dead letter"));
        }));
    }

    private boolean end(LetterView letter) {
        return letter.side() == LetterSide.SENDING
                ? outbox.discard(letter.outboxNumber())
                : received.settle(letter.id(), LetterState.DISCARDED);
    }
}
