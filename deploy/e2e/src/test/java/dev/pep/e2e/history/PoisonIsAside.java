package dev.pep.e2e.history;

import java.util.stream.Stream;

/** A poison record is once in the dead-letter list with its reason, and later records of its partition came through. */
final class PoisonIsAside implements Rule {

    @Override
    public Stream<String> violations(History history) {
        return history.poisons().stream()
                .flatMap(poison -> Stream.concat(listed(poison, history), wentOn(poison, history)));
    }

    private static Stream<String> listed(Poison poison, History history) {
        long letters = history.letters().stream()
                .filter(letter -> letter.topic().equals(poison.topic())
                        && letter.key().equals(poison.key())
                        && !letter.reason().isBlank())
                .count();
        return letters == 1
                ? Stream.empty()
                : Stream.of(poison + " is " + letters + " times in the dead-letter list with a reason");
    }

    /** That they were also told is for the rule about digests to find out. */
    private static Stream<String> wentOn(Poison poison, History history) {
        return history.events().stream()
                        .anyMatch(event -> event.partition() == poison.partition() && event.offset() > poison.offset())
                ? Stream.empty()
                : Stream.of("nothing came after " + poison + ", so nobody knows whether its partition went on");
    }
}
