package dev.pep.e2e.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All digests together tell every net change and none twice: what is told of a key begins where it ended the last time,
 * and ends at what the API returns.
 */
final class DigestsTellAll implements Rule {

    @Override
    public Stream<String> violations(History history) {
        Map<String, List<Told>> told = OneDigestForAQuietPeriod.once(history).stream()
                .flatMap(digest -> digest.changes().stream())
                .collect(Collectors.groupingBy(Told::key));
        Stream<String> strange = told.keySet().stream()
                .filter(key -> !history.states().containsKey(new Cell(key, Fields.ALL.getFirst())))
                .map(key -> "told about nobody's cell: " + key);
        return Stream.concat(strange, chains(history, told));
    }

    private static Stream<String> chains(History history, Map<String, List<Told>> told) {
        return history.states().keySet().stream()
                .map(Cell::key)
                .distinct()
                .flatMap(key -> Fields.TITLES.stream()
                        .flatMap(title -> chain(title, key, told.getOrDefault(key, List.of()), history)));
    }

    private static Stream<String> chain(String title, String key, List<Told> told, History history) {
        List<Told> steps =
                told.stream().filter(step -> step.field().equals(title)).toList();
        Stream.Builder<String> found = Stream.builder();
        String at = Fields.words(title, Report.NONE);
        for (Told step : steps) {
            if (!step.from().equals(at) || step.to().equals(at)) {
                found.add("told wrongly: " + step + " after " + at + " had been told");
            }
            at = step.to();
        }
        String end = Fields.words(title, history.report(key));
        if (!at.equals(end)) {
            found.add("not told: " + title + " of " + key + " is " + end + ", told was " + at);
        }
        return found.build();
    }
}
