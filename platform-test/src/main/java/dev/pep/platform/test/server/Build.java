package dev.pep.platform.test.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The build that this JVM belongs to.
 *
 * @param process whose end is the servers' end
 */
record Build(ProcessHandle process) {

    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    /** Returns the build of the Maven that this JVM runs tests for; without one, of this JVM alone. */
    static Build current() {
        Optional<ProcessHandle> next = Optional.of(ProcessHandle.current());
        while (next.isPresent() && !isMaven(next.get())) {
            next = next.get().parent();
        }
        return new Build(next.orElse(ProcessHandle.current()));
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(MAVEN);
    }

    /**
     * Returns the folder that all JVMs of this build use, and no other: a process id comes again, with another begin.
     */
    Path folder() {
        long begin = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "pep-test-" + process.pid() + "-" + begin);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
