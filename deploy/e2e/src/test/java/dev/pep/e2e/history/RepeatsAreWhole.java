package dev.pep.e2e.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two records with one event id say the same, so that leaving the second out loses nothing. */
final class RepeatsAreWhole implements Rule {

    @Override
    public Stream<String> violations(History history) {
        Map<String, List<Event>> byId = history.events().stream().collect(Collectors.groupingBy(Event::id));
        return byId.values().stream()
                .filter(same ->
                        same.stream().map(RepeatsAreWhole::said).distinct().count() > 1)
                .map(same -> "one id, two events: " + same);
    }

    private static Object said(Event event) {
        return List.of(event.key(), event.before(), event.after());
    }
}
