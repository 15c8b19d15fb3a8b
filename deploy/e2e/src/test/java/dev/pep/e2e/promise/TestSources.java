package dev.pep.e2e.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The sources of all tests of the repository. */
record TestSources(List<Path> files) {

    private static final Pattern BASE = Pattern.compile("\\bclass \\w+ extends (\\w+Tests)\\b");

    static TestSources among(RepositoryFiles all) {
        return new TestSources(all.files().stream().filter(TestSources::isTest).toList());
    }

    private static boolean isTest(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.matches(".*(/(src/test|platform-test/src/main)/.*Tests\\.java|/ui/src/.*\\.test\\.tsx?)");
    }

    /** Whether a class of this name has such a test, or inherits it: a method, a factory, a property or a rule. */
    boolean have(String type, String test) {
        Pattern declared =
                Pattern.compile("\\b((void|boolean|Stream<DynamicTest>) %1$s\\(|ArchRule %1$s\\b)".formatted(test));
        return files.stream()
                .filter(file -> file.endsWith(type + ".java"))
                .map(TestSources::read)
                .anyMatch(source -> declared.matcher(source).find() || inherits(source, test));
    }

    private boolean inherits(String source, String test) {
        return BASE.matcher(source).results().anyMatch(base -> have(base.group(1), test));
    }

    boolean mention(Pattern words) {
        return files.stream().anyMatch(file -> words.matcher(read(file)).find());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
