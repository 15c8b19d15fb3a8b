package dev.pep.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** A started process; its process id is the program's own, so that killing it kills the program. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Command command;
    private final Process process;

    private ServerProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    public static ServerProcess start(Command command, Lifetime lifetime) {
        return start(command, lifetime, pid -> {});
    }

    /** Tells the process id as soon as there is one. */
    public static ServerProcess start(Command command, Lifetime lifetime, LongConsumer pid) {
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            var started = new ServerProcess(command, builder(command, lifetime).start());
            pid.accept(started.pid());
            if (lifetime == Lifetime.WITH_THIS_JVM) {
                Reaper.watch(started.process);
            }
            return started;
        } catch (IOException failure) {
            throw new ProcessFailed(command.name() + " cannot be started: " + failure.getMessage(), failure);
        }
    }

    private static ProcessBuilder builder(Command command, Lifetime lifetime) {
        List<String> words = new ArrayList<>(lifetime == Lifetime.DETACHED ? Detaching.prefix() : List.of());
        words.addAll(command.arguments());
        var builder = new ProcessBuilder(words)
                .directory(command.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        return builder;
    }

    /** Returns when ready; fails with the tail of the log if the process ends first or takes too long. */
    public ServerProcess awaitReady(BooleanSupplier ready, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new ProcessFailed(
                            command.name() + " ended while starting (exit code " + process.exitValue() + ").",
                            command.log());
                }
                if (System.nanoTime() > deadline) {
                    throw new ProcessFailed(
                            command.name() + " was not ready after " + limit.toSeconds() + " s.", command.log());
                }
            }
            return this;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProcessFailed("Interrupted while waiting for " + command.name(), interrupted);
        }
    }

    int awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                close();
                throw new ProcessFailed(
                        command.name() + " did not end within " + limit.toSeconds() + " s.", command.log());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProcessFailed("Interrupted while waiting for " + command.name(), interrupted);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Asks the process to end, and kills it if it has not within the grace period. */
    @Override
    public void close() {
        Stopping.stop(process.toHandle(), "TERM", GRACE);
    }

    public void close(String signal) {
        Stopping.stop(process.toHandle(), signal, GRACE);
    }
}
