package dev.pep.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessIntegrationTests {

    private static final Duration SHORT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void tellsTheProcessIdOfTheProgramItself() throws IOException {
        try (var process = ServerProcess.start(shell("echo $$ > pid; exec tail -f /dev/null"), Lifetime.DETACHED)) {
            process.awaitReady(() -> Files.exists(folder.resolve("pid")), SHORT);
            await().atMost(SHORT)
                    .untilAsserted(() -> assertThat(
                                    Files.readString(folder.resolve("pid")).strip())
                            .isEqualTo(Long.toString(process.pid())));
        }
    }

    @Test
    void failsWithTheEndOfTheLogWhenTheProgramEnds() {
        var process = ServerProcess.start(shell("echo the disk is upside down; exit 3"), Lifetime.WITH_THIS_JVM);

        assertThatThrownBy(() -> process.awaitReady(() -> false, SHORT))
                .isInstanceOf(ProcessFailed.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("the disk is upside down");
    }

    @Test
    void killsWhatDoesNotEndWhenAsked() {
        var process =
                ServerProcess.start(shell("trap '' TERM; touch ready; exec tail -f /dev/null"), Lifetime.WITH_THIS_JVM);
        process.awaitReady(() -> Files.exists(folder.resolve("ready")), SHORT);
        var handle = ProcessHandle.of(process.pid()).orElseThrow();

        Stopping.stop(handle, "TERM", Duration.ofMillis(200));

        assertThat(handle.isAlive()).isFalse();
    }

    @Test
    void aProcessEndsWithTheJvmThatStartedItEvenIfThatIsKilled() throws IOException {
        var jvm = new ProcessBuilder(
                        JavaProgram.path(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.toString())
                .start();
        var child = folder.resolve("child");
        await().atMost(SHORT)
                .until(() -> Files.exists(child) && !Files.readString(child).isBlank());
        var handle = ProcessHandle.of(Long.parseLong(Files.readString(child))).orElseThrow();

        jvm.destroyForcibly();

        await().atMost(SHORT).until(() -> !handle.isAlive());
    }

    /** A JVM that starts a child and then waits to be killed. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws IOException {
            var folder = Path.of(arguments[0]);
            var command = new Command("child", List.of("tail", "-f", "/dev/null"), folder, Path.of("/dev/null"));
            var child = ServerProcess.start(command, Lifetime.WITH_THIS_JVM);
            Files.writeString(folder.resolve("child"), Long.toString(child.pid()));
            ProcessHandle.of(child.pid()).orElseThrow().onExit().join();
        }
    }

    private Command shell(String script) {
        return new Command("a program", List.of("sh", "-c", script), folder, folder.resolve("program.log"));
    }
}
