package dev.pep.e2e.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each revision that is in the database has one event, and no event tells what was refused or rolled back. */
final class OnlyWrittenIsPublished implements Rule {

    @Override
    public Stream<String> violations(History history) {
        List<Event> events =
                history.eventsByKey().values().stream().flatMap(List::stream).toList();
        return Stream.of(strange(events, history), unwritten(events, history), miscounted(events, history))
                .flatMap(found -> found);
    }

    private static Stream<String> strange(List<Event> events, History history) {
        return events.stream()
                .filter(event -> !history.states().containsKey(new Cell(event.key(), Fields.ALL.getFirst())))
                .map(event -> "published about nobody's cell: " + event);
    }

    private static Stream<String> unwritten(List<Event> events, History history) {
        Map<Cell, List<Write>> writes = history.writesByCell();
        return events.stream()
                .filter(event -> !changed(event)
                        .allMatch(cell -> writes.getOrDefault(cell, List.of()).stream()
                                .filter(write -> write.outcome() != Outcome.REFUSED)
                                .anyMatch(write ->
                                        write.value().equals(event.after().value(cell.field())))))
                .map(event -> "published, but never written: " + event);
    }

    private static Stream<String> miscounted(List<Event> events, History history) {
        return history.states().entrySet().stream().flatMap(cell -> {
            long published = events.stream()
                    .flatMap(OnlyWrittenIsPublished::changed)
                    .filter(cell.getKey()::equals)
                    .count();
            int written = cell.getValue().revision();
            return published == written
                    ? Stream.empty()
                    : Stream.of(cell.getKey() + " has " + written + " revisions but " + published + " events");
        });
    }

    private static Stream<Cell> changed(Event event) {
        return Fields.ALL.stream()
                .filter(field ->
                        !event.after().value(field).equals(event.before().value(field)))
                .map(field -> new Cell(event.key(), field));
    }
}
