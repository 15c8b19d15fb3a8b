package dev.pep.e2e.promise;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the repository that names, in backticks, the tests and files that show what it says. */
record Page(String text) {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Tests)\\.(\\w+)`");
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+\\.(?:java|json|yml|md|tsx?|js|xml)|Dockerfile)`");

    static Page of(Path file) {
        return new Page(TestSources.read(file));
    }

    /** Returns the tests that it names, each with its class (group 1) and its method (group 2). */
    List<MatchResult> tests() {
        return TEST.matcher(text).results().toList();
    }

    List<String> files() {
        return FILE.matcher(text).results().map(file -> file.group(1)).toList();
    }
}
