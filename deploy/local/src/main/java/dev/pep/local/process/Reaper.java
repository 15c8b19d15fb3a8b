package dev.pep.local.process;

import java.io.IOException;

/**
 * Kills a process when this JVM is gone, however it went: a shell waits on a pipe from this JVM, which the operating
 * system closes at its death.
 */
final class Reaper {

    private static final String SCRIPT = "trap '' HUP INT TERM; read -r line; kill -KILL \"$1\" 2>/dev/null";

    private Reaper() {}

    static void watch(Process watched) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", SCRIPT, "reaper", Long.toString(watched.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        watched.onExit().thenRun(shell::destroyForcibly);
    }
}
