package dev.pep.platform.deadletter;

import static dev.pep.platform.deadletter.LetterActs.Act.SEND_BACK;
import static dev.pep.platform.deadletter.LetterOutcome.BACK_IN_OUTBOX;

import dev.pep.platform.kafka.FailureReason;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.relay.OutboxLetters;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends a letter back. Its effect and what becomes of the letter commit in one transaction, so pressing twice, or two
 * people pressing at once, converge; a letter that fails again waits on with the new reason.
 */
final class SendBack {

    private final TransactionOperations transactions;
    private final LetterSearch search;
    private final ReceivedLetters received;
    private final OutboxLetters outbox;
    private final Redelivery redelivery;
    private final LetterActs acts;

    SendBack(
            TransactionOperations transactions,
            LetterSearch search,
            ReceivedLetters received,
            OutboxLetters outbox,
            Redelivery redelivery,
            LetterActs acts) {
        this.transactions = transactions;
        this.search = search;
        this.received = received;
        this.outbox = outbox;
        this.redelivery = redelivery;
        this.acts = acts;
    }

    /** Sends one letter back; one that was dealt with before is left alone. */
    LetterOutcome send(String id, String by) {
        Optional<LetterView> letter = search.find(id);
        if (letter.isEmpty() || letter.get().state() != LetterState.WAITING) {
            return acts.lastOf(id).orElseThrow(() -> new NotFound("dead letter"));
        }
        return letter.get().side() == LetterSide.SENDING ? publish(letter.get(), by) : receive(letter.get(), by);
    }

    private LetterOutcome publish(LetterView letter, String by) {
        return inTransaction(() -> {
            outbox.sendBack(letter.outboxNumber())
                    .forEach(one -> acts.add(letter.sibling(one.id(), one.eventId()), SEND_BACK, BACK_IN_OUTBOX, by));
            return BACK_IN_OUTBOX;
        });
    }

    private LetterOutcome receive(LetterView letter, String by) {
        try {
            return inTransaction(() -> handle(letter, by));
        } catch (Superseded e) {
            return inTransaction(() -> settle(letter, LetterState.SUPERSEDED, LetterOutcome.superseded(e), by));
        } catch (NotFound e) {
            throw e;
        } catch (RuntimeException e) {
            return inTransaction(() -> failAgain(letter, FailureReason.of(e), by));
        }
    }

    private LetterOutcome handle(LetterView letter, String by) {
        ReceivedLetter whole = received.lock(letter.id()).orElseThrow(() -> new NotFound("dead letter"));
        if (whole.state() != LetterState.WAITING) {
            return acts.lastOf(letter.id()).orElse(LetterOutcome.HANDLED);
        }
        redelivery.handle(whole);
        return settle(letter, LetterState.HANDLED, LetterOutcome.HANDLED, by);
    }

    private LetterOutcome settle(LetterView letter, LetterState state, LetterOutcome outcome, String by) {
        if (received.settle(letter.id(), state)) {
            acts.add(letter, SEND_BACK, outcome, by);
        }
        return outcome;
    }

    private LetterOutcome failAgain(LetterView letter, FailureReason why, String by) {
        LetterOutcome outcome = LetterOutcome.failed(why);
        received.failedAgain(letter.id(), why);
        acts.add(letter, SEND_BACK, outcome, by);
        return outcome;
    }

    private LetterOutcome inTransaction(Supplier<LetterOutcome> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
