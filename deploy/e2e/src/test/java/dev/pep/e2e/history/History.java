package dev.pep.e2e.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * All of a run: what writers did, and what was found after everything was healed and quiet.
 *
 * @param writes in any order
 * @param states each cell as the API returns it at the end
 * @param events of the topic, in the order of each partition
 * @param digests in the order in which their quiet periods ended
 * @param kills when a process that sends mails was killed: only then may a mail come twice
 * @param canaries a partner's name, and words that only this partner may read
 */
public record History(
        List<Write> writes,
        Map<Cell, State> states,
        List<Event> events,
        List<Digest> digests,
        Waiting waiting,
        List<Instant> kills,
        List<Poison> poisons,
        List<Letter> letters,
        Map<String, String> canaries,
        List<Reading> readings) {

    /** How much happened, in words. */
    public String figures() {
        return "%d writes acknowledged, %d refused, %d unknown; %d events, %d of them repeated; %d digests; %d poison"
                .formatted(
                        count(Outcome.SAVED),
                        count(Outcome.REFUSED),
                        count(Outcome.UNKNOWN),
                        events.size(),
                        events.size()
                                - events.stream().map(Event::id).distinct().count(),
                        digests.size(),
                        poisons.size());
    }

    private long count(Outcome outcome) {
        return writes.stream().filter(write -> write.outcome() == outcome).count();
    }

    Map<Cell, List<Write>> writesByCell() {
        return writes.stream().collect(groupingBy(Write::cell));
    }

    /** Returns what the API says of a key in the end. */
    Report report(String key) {
        return Report.of(field ->
                Objects.requireNonNull(states.get(new Cell(key, field)), key).value());
    }

    /** Each event once, in the order of first deliveries; a repetition is a whole record with a known id. */
    Map<String, List<Event>> eventsByKey() {
        return events.stream()
                .collect(toMap(Event::id, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .collect(groupingBy(Event::key));
    }
}
