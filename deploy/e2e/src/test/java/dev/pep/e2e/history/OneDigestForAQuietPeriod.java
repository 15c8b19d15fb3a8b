package dev.pep.e2e.history;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A digest comes not before the last change that it tells plus the delay, unless its quiet period may have lasted for
 * the longest wait; two are never closer than the delay; and one comes twice only if its sender was killed meanwhile.
 */
final class OneDigestForAQuietPeriod implements Rule {

    @Override
    public Stream<String> violations(History history) {
        List<Digest> digests = once(history);
        return Stream.concat(
                twice(history), IntStream.range(0, digests.size()).boxed().flatMap(i -> early(digests, i, history)));
    }

    static List<Digest> once(History history) {
        return List.copyOf(history.digests().stream()
                .collect(Collectors.toMap(Digest::id, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    private static Stream<String> twice(History history) {
        Map<String, List<Digest>> mails = history.digests().stream().collect(Collectors.groupingBy(Digest::id));
        return mails.values().stream()
                .filter(same -> same.size() > 1)
                .filter(same -> history.kills().stream()
                        .noneMatch(kill -> kill.isAfter(same.getFirst().firedAt())
                                && kill.isBefore(same.getLast().arrivedAt())))
                .map(same -> "sent " + same.size() + " times though nobody was killed: " + same.getFirst());
    }

    private static Stream<String> early(List<Digest> digests, int index, History history) {
        Digest digest = digests.get(index);
        Waiting waiting = history.waiting();
        if (index > 0
                && Duration.between(digests.get(index - 1).firedAt(), digest.firedAt())
                                .compareTo(waiting.delay())
                        < 0) {
            return Stream.of("two digests for a quiet period: " + digests.get(index - 1) + " and " + digest);
        }
        Instant begin = index > 0 ? digests.get(index - 1).firedAt() : firstWrite(history);
        if (!digest.firedAt().isBefore(begin.plus(waiting.longest()))) {
            return Stream.empty();
        }
        return lateWrites(digest, history)
                .map(write -> "too early: " + digest.id() + " fired at " + digest.firedAt() + " tells " + write);
    }

    private static Instant firstWrite(History history) {
        return history.writes().stream()
                .map(Write::sentAt)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** By their notes, which no two writes share. */
    private static Stream<Write> lateWrites(Digest digest, History history) {
        Instant latest = digest.firedAt().minus(history.waiting().delay());
        return history.writes().stream()
                .filter(write -> write.sentAt().isAfter(latest))
                .filter(write -> digest.changes().stream()
                        .anyMatch(told -> told.field().equals("Notes")
                                && told.key().equals(write.cell().key())
                                && told.to().equals(write.value())));
    }
}
