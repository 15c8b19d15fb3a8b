package dev.pep.platform.deadletter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.pep.platform.deadletter.LetterActs.LetterAct;
import dev.pep.platform.relay.OutboxLetters;
import java.util.List;
import java.util.Optional;

/** Tells all there is to know of one letter. */
final class LetterDetails {

    private final LetterSearch search;
    private final ReceivedLetters received;
    private final OutboxLetters outbox;
    private final Redelivery redelivery;
    private final LetterActs acts;

    LetterDetails(
            LetterSearch search,
            ReceivedLetters received,
            OutboxLetters outbox,
            Redelivery redelivery,
            LetterActs acts) {
        this.search = search;
        this.received = received;
        this.outbox = outbox;
        this.redelivery = redelivery;
        this.acts = acts;
    }

    Optional<LetterDetail> find(String id) {
        return search.find(id)
                .flatMap(letter ->
                        content(letter).map(content -> new LetterDetail(letter, content, acts.of(letter.id()))));
    }

    private Optional<LetterContent> content(LetterView letter) {
        return letter.side() == LetterSide.SENDING
                ? Optional.of(LetterContent.of(letter.outboxNumber(), outbox))
                : received.find(letter.id()).map(whole -> LetterContent.of(whole, redelivery));
    }

    /** A letter with its content and what was done with it. */
    record LetterDetail(
            @JsonUnwrapped LetterView letter, @JsonUnwrapped LetterContent content, List<LetterAct> acts) {}
}
