package dev.pep.local.process;

import java.time.Duration;

/** A program that is run to its end; anything but exit code 0 is a failure with the tail of its log. */
public final class OneShot {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private OneShot() {}

    public static void run(Command command) {
        run(command, LIMIT);
    }

    public static void run(Command command, Duration limit) {
        var process = ServerProcess.start(command, Lifetime.WITH_THIS_JVM);
        var exitCode = process.awaitEnd(limit);
        if (exitCode != 0) {
            throw new ProcessFailed(command.name() + " failed (exit code " + exitCode + ").", command.log());
        }
    }
}
