package dev.pep.bench.run;

import dev.pep.bench.stack.Home;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second run out of the folder until this JVM ends: two would share servers without knowing. */
final class OnlyRun {

    private OnlyRun() {}

    static void in(Home home) throws IOException {
        Files.createDirectories(home.folder());
        Path file = home.folder().resolve("run.lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IllegalStateException(
                    "Another run uses " + home.folder() + ": wait for it, or set PEP_BENCH_DIR and PEP_PORT_OFFSET.");
        }
    }
}
