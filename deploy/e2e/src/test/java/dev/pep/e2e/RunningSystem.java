package dev.pep.e2e;

import dev.pep.local.service.ServiceList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * The system under test, as {@code deploy/up} starts it: with ports and a data directory of its own, so that it never
 * meets one that a developer is using.
 */
public final class RunningSystem implements AutoCloseable {

    /** Set to use a system that is up already, with the same PEP_PORT_OFFSET and PEP_LOCAL_DIR; it is left running. */
    private static final boolean ATTACHED = System.getenv("PEP_E2E_ATTACH") != null;

    /** So long a minute of a preference lasts here, so that nobody waits fifteen of them for a digest. */
    public static final Duration DIGEST_MINUTE = Duration.ofMillis(500);

    private static final int PORT_OFFSET =
            ATTACHED ? Integer.parseInt(System.getenv().getOrDefault("PEP_PORT_OFFSET", "0")) : 3000;
    private static final Path ROOT = Path.of(System.getProperty("pep.root", "../.."));
    private static final Path HOME =
            Path.of(ATTACHED ? System.getenv("PEP_LOCAL_DIR") : "target/local").toAbsolutePath();

    private static final Path PROGRAMS =
            ROOT.resolve("deploy/programs/target/programs").toAbsolutePath();

    /** Who there is, as the list tells that {@code deploy/up} reads. */
    public static final ServiceList SERVICES = ServiceList.in(ROOT);

    static RunningSystem start() {
        RunningSystem system = new RunningSystem();
        if (!ATTACHED) {
            system.command("deploy/up", "--fresh", "--no-build");
        }
        return system;
    }

    URI gateway() {
        return address(SERVICES.gateway().port());
    }

    URI signIn() {
        return address(8090);
    }

    public URI graphSimulator() {
        return address(8091);
    }

    URI registry() {
        return address(8092);
    }

    public String kafka() {
        return "localhost:" + (9092 + PORT_OFFSET);
    }

    /** Returns the JDBC address of a service's database, such as {@code heatmap}, for the user who owns it. */
    public String database(String name) {
        return "jdbc:postgresql://localhost:%d/%s?user=pep&password=pep".formatted(15432 + PORT_OFFSET, name);
    }

    /** Returns the log of a process, such as {@code heatmap-service}. */
    Path log(String process) {
        return HOME.resolve("logs").resolve(process + ".log");
    }

    public Path logs() {
        return HOME.resolve("logs");
    }

    /** Returns a folder in which services keep data beside their databases, such as {@code materials}. */
    Path data(String folder) {
        return HOME.resolve("data").resolve(folder);
    }

    /** Ends a process at once, as a crash would: SIGKILL. */
    public void kill(String process) {
        ProcessHandle handle = ProcessHandle.of(pid(process)).orElseThrow();
        handle.destroyForcibly();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !handle.isAlive()); // onExit() waits for threads that others may hold
    }

    /** Starts processes, again or for the first time, and returns when they are ready. */
    public void restart(String... processes) {
        List<String> words = new ArrayList<>(List.of("deploy/up", "restart"));
        words.addAll(List.of(processes));
        command(words.toArray(String[]::new));
    }

    public void stop(String... processes) {
        List<String> words = new ArrayList<>(List.of("deploy/down"));
        words.addAll(List.of(processes));
        command(words.toArray(String[]::new));
    }

    /** Sends a signal, such as STOP, which freezes the process, and CONT. */
    public void signal(String process, String signal) {
        run(new ProcessBuilder("kill", "-" + signal, Long.toString(pid(process))), "kill");
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

    /** Returns the address of a service, such as {@code heatmap-service}. */
    public static URI address(String service) {
        return address(SERVICES.named(service).port());
    }

    public static URI address(int port) {
        return URI.create("http://localhost:" + (port + PORT_OFFSET));
    }

    private void command(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, ROOT.resolve(words[0]).toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PEP_PORT_OFFSET", Integer.toString(PORT_OFFSET));
        builder.environment().put("PEP_LOCAL_DIR", HOME.toString());
        builder.environment().put("PEP_TRAINING", "no"); // nothing beside what is tested
        builder.environment().put("PEP_PROGRAMS_DIR", PROGRAMS.toString()); // which the benchmarks train
        builder.environment().put("PEP_DIGEST_MINUTE", DIGEST_MINUTE.toString());
        builder.environment().put("PEP_OUTBOX_LEADERTIMEOUT", "8s");
        builder.environment().put("DBSCHEDULER_HEARTBEATINTERVAL", "1s");
        builder.environment().put("SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", "10000");
        builder.environment()
                .put("PEP_GATEWAY_PARTNER_ATTEMPTSPERMINUTE", "1000"); // all links are opened from one address
        if (words.length > 2 && words[2].endsWith("-2")) {
            builder.environment().putAll(SkewedClock.environment());
        }
        run(builder, words[0].replace('/', '-'));
    }

    private static void run(ProcessBuilder builder, String name) {
        File output = new File("target/" + name + ".log");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        builder.command() + " ended with " + code + ":\n" + Files.readString(output.toPath()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
