package dev.pep.platform.test.server;

import java.io.IOException;

/** PostgreSQL, a broker and a registry that run. */
sealed interface Servers extends AutoCloseable permits ContainerServers, EmbeddedServers {

    Addresses addresses();

    @Override
    void close() throws IOException;
}
