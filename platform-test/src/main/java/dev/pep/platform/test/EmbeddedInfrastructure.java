package dev.pep.platform.test;

import dev.pep.local.infrastructure.KafkaBroker;
import dev.pep.local.infrastructure.Postgres;
import dev.pep.local.infrastructure.SchemaRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.util.FileSystemUtils;

/** The servers of {@code deploy/local} as processes of this machine, which end with this JVM; no Docker needed. */
public final class EmbeddedInfrastructure implements Infrastructure {

    private final Path folder = newFolder();
    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final SchemaRegistry registry;

    EmbeddedInfrastructure() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        var broker = CompletableFuture.supplyAsync(() -> KafkaBroker.start(folder.resolve("kafka"), 0));
        postgres = Postgres.start(folder.resolve("postgres"), 0);
        registry = SchemaRegistry.start(folder.resolve("registry"), 0, postgres);
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

    /** The processes, for tests that stop or kill them. */
    public Postgres postgres() {
        return postgres;
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
