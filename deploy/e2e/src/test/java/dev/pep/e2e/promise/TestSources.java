package dev.pep.e2e.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of all tests of the repository. */
record TestSources(List<Path> files) {

    static TestSources below(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return new TestSources(all.filter(TestSources::isTest).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isTest(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.matches(".*(/src/test/.*Tests\\.java|/ui/src/.*\\.test\\.tsx?)")
                && !path.contains("/node_modules/");
    }

    boolean haveMethod(String type, String method) {
        Pattern declared = Pattern.compile("\\bvoid " + method + "\\(");
        return files.stream()
                .filter(file -> file.endsWith(type + ".java"))
                .anyMatch(file -> declared.matcher(read(file)).find());
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
