package dev.pep.local.up;

import dev.pep.local.process.Command;
import dev.pep.local.process.Lifetime;
import dev.pep.local.process.ServerProcess;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.LongConsumer;

/** A program with a health address: ready when that answers 200. */
record JavaServer(Command command, String health) {

    private static final Duration LIMIT = Duration.ofMinutes(8);
    private static final int TIMEOUT_MILLIS = 2000;

    void start(LongConsumer started) {
        ServerProcess.start(command, Lifetime.DETACHED, started).awaitReady(this::healthy, LIMIT);
    }

    private boolean healthy() {
        try {
            var connection = (HttpURLConnection) URI.create(health).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
