package dev.pep.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The system under test, as {@code deploy/up} starts it: with ports and a data directory of its own, so that it never
 * meets one that a developer is using.
 */
final class RunningSystem implements AutoCloseable {

    /** Set to use a system that is up already, with the same PEP_PORT_OFFSET and PEP_LOCAL_DIR; it is left running. */
    private static final boolean ATTACHED = System.getenv("PEP_E2E_ATTACH") != null;

    private static final int PORT_OFFSET =
            ATTACHED ? Integer.parseInt(System.getenv().getOrDefault("PEP_PORT_OFFSET", "0")) : 3000;
    private static final Path ROOT = Path.of(System.getProperty("pep.root", "../.."));
    private static final Path HOME =
            Path.of(ATTACHED ? System.getenv("PEP_LOCAL_DIR") : "target/local").toAbsolutePath();

    static RunningSystem start() {
        RunningSystem system = new RunningSystem();
        if (!ATTACHED) {
            system.command("deploy/up", "--fresh", "--no-build");
        }
        return system;
    }

    URI gateway() {
        return address(8080);
    }

    URI signIn() {
        return address(8090);
    }

    URI graphSimulator() {
        return address(8091);
    }

    URI registry() {
        return address(8092);
    }

    String kafka() {
        return "localhost:" + (9092 + PORT_OFFSET);
    }

    /** Returns the log of a process, such as {@code heatmap-service}. */
    Path log(String process) {
        return HOME.resolve("logs").resolve(process + ".log");
    }

    Path logs() {
        return HOME.resolve("logs");
    }

    /** Ends a process at once, as a crash would: SIGKILL. */
    void kill(String process) {
        ProcessHandle handle = ProcessHandle.of(pid(process)).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().join();
    }

    /** Starts a process again and returns when it is ready. */
    void restart(String process) {
        command("deploy/up", "restart", process);
    }

    @Override
    public void close() {
        if (!ATTACHED) {
            command("deploy/down");
        }
    }

    private long pid(String process) {
        try {
            return Long.parseLong(Files.readString(HOME.resolve("run").resolve(process + ".pid"))
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI address(int port) {
        return URI.create("http://localhost:" + (port + PORT_OFFSET));
    }

    private void command(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, ROOT.resolve(words[0]).toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PEP_PORT_OFFSET", Integer.toString(PORT_OFFSET));
        builder.environment().put("PEP_LOCAL_DIR", HOME.toString());
        builder.environment().put("PEP_DIGEST_MINUTE", "PT0.5S"); // so that nobody waits fifteen minutes for a digest
        builder.environment()
                .put("PEP_GATEWAY_PARTNER_ATTEMPTSPERMINUTE", "1000"); // all links are opened from one address
        File output = new File("target/" + words[0].replace('/', '-') + ".log");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        command + " ended with " + code + ":\n" + Files.readString(output.toPath()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
