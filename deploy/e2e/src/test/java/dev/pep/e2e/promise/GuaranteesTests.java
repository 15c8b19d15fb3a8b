package dev.pep.e2e.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuaranteesTests {

    private static final Path ROOT = Path.of("..", "..");

    private final TestSources tests = TestSources.among(RepositoryFiles.below(ROOT));

    @Test
    @DisplayName("every test that GUARANTEES.md names exists")
    void namesTestsThatExist() {
        assertThat(Page.of(ROOT.resolve("GUARANTEES.md")).tests())
                .hasSizeGreaterThan(20)
                .allMatch(test -> tests.have(test.group(1), test.group(2)), "is a test");
    }

    @ParameterizedTest
    @DisplayName("every requirement that is built is named by a test")
    @ValueSource(
            strings = {
                "H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11", "E1", "E2", "E3", "E4", "E5", "E10"
            })
    void namesRequirements(String requirement) {
        assertThat(tests.mention(
                        Pattern.compile("(DisplayName|Label|describe|it)\\(\\s*['\"][^\"']*\\b" + requirement + "\\b")))
                .isTrue();
    }
}
