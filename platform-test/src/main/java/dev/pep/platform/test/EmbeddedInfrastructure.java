package dev.pep.platform.test;

import dev.pep.local.infrastructure.KafkaBroker;
import dev.pep.local.infrastructure.Postgres;
import dev.pep.local.infrastructure.SchemaRegistry;
import dev.pep.local.process.ProcessFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;

/** The servers of {@code deploy/local} as processes of this machine, which end with this JVM; no Docker needed. */
final class EmbeddedInfrastructure implements Infrastructure {

    private static final int ATTEMPTS = 3;

    private final Path folder = newFolder();
    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final SchemaRegistry registry;

    EmbeddedInfrastructure() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        var broker = CompletableFuture.supplyAsync(() -> started(() -> KafkaBroker.start(folder.resolve("kafka"), 0)));
        postgres = started(() -> Postgres.start(folder.resolve("postgres"), 0));
        registry = started(() -> SchemaRegistry.start(folder.resolve("registry"), 0, postgres));
        kafka = broker.join();
    }

    @Override
    public TestDatabase newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        postgres.withDatabases(List.of(name));
        return new TestDatabase(postgres.url(name), Postgres.USER, Postgres.PASSWORD);
    }

    @Override
    public String kafka() {
        return kafka.url();
    }

    @Override
    public String registryUrl() {
        return registry.url();
    }

    /** Tries again: a port that was free may be taken by the time the server wants it. */
    private static <T> T started(Supplier<T> server) {
        for (int attempt = 1; ; attempt++) {
            try {
                return server.get();
            } catch (ProcessFailed e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void close() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("pep-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
