package dev.pep.platform.test.server;

import dev.pep.local.process.Command;
import dev.pep.local.process.JavaProgram;
import dev.pep.local.process.Lifetime;
import dev.pep.local.process.ServerProcess;
import dev.pep.platform.test.Infrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One set of servers of a build, which one JVM at a time has for itself: who comes later finds it running and empty. Of
 * JVMs that test at the same time each has another slot.
 */
public final class Slot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Slot.class);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final List<String> PASSED_ON = List.of(Infrastructure.SETTING, "pep.local.distributions");

    private final Build build;
    private final Path folder;
    private final FileChannel lease;

    private Slot(Build build, Path folder, FileChannel lease) {
        this.build = build;
        this.folder = folder;
        this.lease = lease;
    }

    /** Takes a slot of the build that this JVM belongs to; who does not give it back has it until the JVM's end. */
    public static Slot take() {
        return take(Build.current());
    }

    static Slot take(Build build) {
        for (int number = 0; ; number++) {
            Slot slot = leased(build, build.folder().resolve(Integer.toString(number)));
            if (slot != null && slot.isReady()) {
                return slot;
            }
        }
    }

    public Addresses addresses() {
        return Addresses.read(addresses(folder));
    }

    /** Where a slot's servers are written down. */
    static Path addresses(Path folder) {
        return folder.resolve("servers.properties");
    }

    private static @Nullable Slot leased(Build build, Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lease =
                    FileChannel.open(folder.resolve("lease"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lease.tryLock() != null) {
                return new Slot(build, folder, lease);
            }
            lease.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the servers are as after a start: they are started, or what their last user has left is removed. */
    private boolean isReady() {
        if (!Files.exists(addresses(folder))) {
            start();
            return true;
        }
        try {
            new Leftovers(addresses()).remove();
            return true;
        } catch (Exception e) {
            LOG.warn("The servers of {} are passed over, as they cannot be emptied", folder, e);
            return false;
        }
    }

    private void start() {
        List<String> words =
                new ArrayList<>(List.of(JavaProgram.path(), "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        PASSED_ON.stream()
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> words.add("-D" + name + "=" + System.getProperty(name)));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Supervisor.class.getName()));
        words.addAll(List.of(folder.toString(), Long.toString(build.process().pid())));
        Path here = Path.of("").toAbsolutePath();
        var command = new Command("the process of the tests' servers", words, here, folder.resolve("supervisor.log"));
        ServerProcess.start(command, Lifetime.DETACHED).awaitReady(() -> Files.exists(addresses(folder)), LIMIT);
    }

    @Override
    public void close() {
        try {
            lease.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
