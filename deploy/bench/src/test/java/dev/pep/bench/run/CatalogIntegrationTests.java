package dev.pep.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.Size;
import dev.pep.bench.stack.Home;
import dev.pep.bench.stack.Stack;
import dev.pep.local.process.OnPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs each benchmark at a size of seconds on one system: what a figure says is not looked at. A machine without the
 * tools is told what to install; where {@code CI} is set it fails.
 */
@DisplayName("Each benchmark can be measured")
class CatalogIntegrationTests {

    private static final int PORT_OFFSET = 14_000;
    private static final String INSTALL = "apt-get install postgresql-contrib nginx-light wrk";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Stack stack;

    @BeforeAll
    static void needsTools() throws IOException {
        Path repository = Path.of("..", "..").toRealPath();
        Path programs = repository.resolve("deploy/programs/target/programs"); // as the end-to-end tests have them
        stack = new Stack(new Home(repository, folder, programs, PORT_OFFSET), true); // which starts nothing yet
        List<String> missing = Stream.of("pgbench", "nginx", "wrk")
                .filter(tool -> !OnPath.has(tool))
                .toList();
        String words = "No benchmark was run, for want of " + missing + "; on Debian: " + INSTALL;
        assumeTrue(missing.isEmpty() || System.getenv("CI") != null, words);
        assertThat(missing).as(words).isEmpty();
    }

    @AfterAll
    static void stop() throws Exception {
        stack.close();
    }

    static Stream<String> all() {
        return Catalog.named(List.of("all")).stream().map(Benchmark::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void yieldsAFigure(String name) throws Exception {
        Course course = new Course(Size.TINY, stack);
        Catalog.named(List.of(name)).getFirst().run(course);
        assertThat(course.figures())
                .isNotEmpty()
                .extracting(figure -> figure.ratio().median())
                .allSatisfy(ratio -> assertThat(ratio).isPositive().isFinite());
    }
}
