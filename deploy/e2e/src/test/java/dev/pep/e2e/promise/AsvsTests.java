package dev.pep.e2e.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AsvsTests {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern ROW =
            Pattern.compile("^\\| \\d+\\.\\d+\\.\\d+ \\| [12] \\| .+? \\| (.+) \\|$", Pattern.MULTILINE);

    private final RepositoryFiles files = RepositoryFiles.below(ROOT);
    private final Page page = Page.of(ROOT.resolve("docs").resolve("asvs.md"));

    @Test
    @DisplayName("quality 3: every test that docs/asvs.md names exists")
    void namesTestsThatExist() {
        TestSources tests = TestSources.among(files);
        assertThat(page.tests())
                .hasSizeGreaterThan(100)
                .allMatch(test -> tests.have(test.group(1), test.group(2)), "is a test");
    }

    @Test
    @DisplayName("quality 3: every file that docs/asvs.md names exists")
    void namesFilesThatExist() {
        assertThat(page.files()).hasSizeGreaterThan(50).allMatch(files::hold, "is a file");
    }

    @Test
    @DisplayName("quality 3: each requirement is shown by something, or said to be open")
    void showsOrSaysOpen() {
        assertThat(ROW.matcher(page.text()).results().map(row -> row.group(1)))
                .hasSizeGreaterThan(100)
                .allMatch(shown -> shown.startsWith("`") || shown.startsWith("**Open**"));
    }
}
