package dev.pep.local.infrastructure;

import dev.pep.local.process.Command;
import dev.pep.local.process.JavaProgram;
import dev.pep.local.process.OneShot;
import dev.pep.local.process.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A single Kafka broker that is its own KRaft controller; it keeps its topics between starts and creates none unasked.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Site site;
    private final ServerProcess process;

    private KafkaBroker(Site site, ServerProcess process) {
        this.site = site;
        this.process = process;
    }

    /** Starts a broker for tests in the folder (made if missing) on the port (0: a free one). */
    public static KafkaBroker start(Path dataDirectory, int port) {
        return start(Site.forTests(dataDirectory, port, "kafka"));
    }

    public static KafkaBroker start(Site site) {
        var files = KafkaFiles.write(site);
        if (!Files.exists(files.formatted())) {
            OneShot.run(java(
                    site,
                    List.of("kafka.tools.StorageTool", "format", "-t", files.clusterId(), "-c", files.properties())));
        }
        var process = ServerProcess.start(
                java(site, List.of("kafka.Kafka", files.properties())), site.lifetime(), site.started());
        try {
            process.awaitReady(() -> KafkaProbe.answers(site.port()), LIMIT);
            return new KafkaBroker(site, process);
        } catch (RuntimeException failure) {
            process.close();
            throw failure;
        }
    }

    private static Command java(Site site, List<String> program) {
        var words = new ArrayList<>(List.of(
                JavaProgram.path(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=" + site.data().resolve("log4j2.properties"),
                "-cp",
                Distributions.kafkaLibraries().resolve("*").toString()));
        words.addAll(program);
        return new Command("Kafka", words, site.data(), site.log());
    }

    /** The address for bootstrap.servers. */
    public String url() {
        return "localhost:" + site.port();
    }

    public int port() {
        return site.port();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }
}
