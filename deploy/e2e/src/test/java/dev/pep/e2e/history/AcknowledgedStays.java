package dev.pep.e2e.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every acknowledged write is what the API returns in the end, or was followed by a later revision. */
final class AcknowledgedStays implements Rule {

    @Override
    public Stream<String> violations(History history) {
        Map<Cell, List<Write>> writes = history.writesByCell();
        return history.states().entrySet().stream()
                .flatMap(cell -> of(cell.getKey(), cell.getValue(), writes.getOrDefault(cell.getKey(), List.of())));
    }

    private static Stream<String> of(Cell cell, State state, List<Write> writes) {
        return Stream.of(lost(cell, state, writes), phantoms(cell, state, writes), Revisions.violations(cell, writes))
                .flatMap(found -> found);
    }

    private static Stream<String> lost(Cell cell, State state, List<Write> writes) {
        return writes.stream()
                .filter(Write::saved)
                .filter(write -> write.revision() > state.revision()
                        || write.revision() == state.revision()
                                && !write.value().equals(state.value()))
                .map(write -> "lost: " + write + ", but " + cell + " is " + state);
    }

    /** What nobody was told of must be from somebody who got no answer. */
    private static Stream<String> phantoms(Cell cell, State state, List<Write> writes) {
        long saved = writes.stream()
                .filter(Write::saved)
                .map(Write::revision)
                .distinct()
                .count();
        long unknown = writes.stream().filter(Write::unknown).count();
        boolean known = state.revision() == 0 && state.value().equals(Fields.initial(cell.field()))
                || writes.stream()
                        .filter(write -> write.unknown() || write.revision() == state.revision())
                        .anyMatch(write -> write.value().equals(state.value()));
        return known && state.revision() <= saved + unknown
                ? Stream.empty()
                : Stream.of("never written: " + cell + " is " + state);
    }
}
