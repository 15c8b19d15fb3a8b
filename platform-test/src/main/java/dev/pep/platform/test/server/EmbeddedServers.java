package dev.pep.platform.test.server;

import dev.pep.local.infrastructure.KafkaBroker;
import dev.pep.local.infrastructure.Postgres;
import dev.pep.local.infrastructure.SchemaRegistry;
import dev.pep.local.process.ProcessFailed;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The servers of {@code deploy/local} as processes of this machine, which end with this JVM; no Docker needed. */
final class EmbeddedServers implements Servers {

    private static final int ATTEMPTS = 3;

    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final SchemaRegistry registry;

    EmbeddedServers(Path folder) {
        var broker = CompletableFuture.supplyAsync(() -> started(() -> KafkaBroker.start(folder.resolve("kafka"), 0)));
        postgres = started(() -> Postgres.startUnsynced(folder.resolve("postgres"), 0));
        registry = started(() -> SchemaRegistry.start(folder.resolve("registry"), 0, postgres));
        kafka = broker.join();
    }

    @Override
    public Addresses addresses() {
        return new Addresses(postgres.url(""), Postgres.USER, Postgres.PASSWORD, kafka.url(), registry.url());
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

    @Override
    public void close() {
        registry.close();
        kafka.close();
        postgres.close();
    }
}
