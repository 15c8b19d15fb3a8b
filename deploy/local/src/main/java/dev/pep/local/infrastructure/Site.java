package dev.pep.local.infrastructure;

import dev.pep.local.process.FreePort;
import dev.pep.local.process.Lifetime;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Where and how a server runs: its data, its log, its port (never 0), how long it lives, who is told its process id.
 */
public record Site(Path data, Path log, int port, Lifetime lifetime, LongConsumer started) {

    public Site {
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
        port = FreePort.orFree(port);
    }

    /** A server for tests, which ends with this JVM; its log lies in its data directory. */
    static Site forTests(Path data, int port, String name) {
        return new Site(data, data.resolve(name + ".log"), port, Lifetime.WITH_THIS_JVM, pid -> {});
    }
}
