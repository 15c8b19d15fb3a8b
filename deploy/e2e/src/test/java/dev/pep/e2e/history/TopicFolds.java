package dev.pep.e2e.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The topic, folded for each key, ends at what the API returns, and nothing goes backwards: each event begins where the
 * one before it ended. Only whole repetitions, which have a known event id, may come late.
 */
final class TopicFolds implements Rule {

    @Override
    public Stream<String> violations(History history) {
        Map<String, List<Event>> events = history.eventsByKey();
        return keys(history).flatMap(key -> of(key, events.getOrDefault(key, List.of()), history));
    }

    private static Stream<String> keys(History history) {
        return history.states().keySet().stream().map(Cell::key).distinct();
    }

    private static Stream<String> of(String key, List<Event> events, History history) {
        List<Report> ends = new ArrayList<>(List.of(Report.NONE));
        events.forEach(event -> ends.add(event.after()));
        Stream<String> backwards = IntStream.range(0, events.size())
                .filter(i -> !events.get(i).before().equals(ends.get(i)))
                .mapToObj(i -> "backwards: " + events.get(i) + " follows " + ends.get(i));
        return ends.getLast().equals(history.report(key))
                ? backwards
                : Stream.concat(
                        backwards,
                        Stream.of("the topic ends elsewhere: " + key + " at " + ends.getLast() + ", the API says "
                                + history.report(key)));
    }
}
