package dev.pep.e2e.history;

import java.util.Map;
import java.util.stream.Stream;

/** What a partner wrote is in no answer to another partner, and in no log. */
final class NothingLeaks implements Rule {

    @Override
    public Stream<String> violations(History history) {
        return history.canaries().entrySet().stream()
                .flatMap(canary -> history.readings().stream()
                        .filter(reading -> isLeak(canary, reading))
                        .map(reading -> reading.where() + " of " + reading.partner() + " shows what " + canary.getKey()
                                + " wrote"));
    }

    private static boolean isLeak(Map.Entry<String, String> canary, Reading reading) {
        return !canary.getKey().equals(reading.partner()) && reading.text().contains(canary.getValue());
    }
}
