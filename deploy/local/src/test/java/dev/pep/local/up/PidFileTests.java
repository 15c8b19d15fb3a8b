package dev.pep.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTests {

    @TempDir
    Path folder;

    @Test
    void findsTheProcessWhileItLives() {
        var file = new PidFile(folder.resolve("run/gateway.pid"));
        file.write(ProcessHandle.current().pid());

        assertThat(file.process()).hasValue(ProcessHandle.current());
        file.delete();
        assertThat(file.process()).isEmpty();
    }

    @Test
    void takesAProcessThatBeganLaterForSomebodyElses() throws IOException {
        var file = new PidFile(folder.resolve("gateway.pid"));
        file.write(ProcessHandle.current().pid());
        Files.setLastModifiedTime(file.path(), FileTime.from(Instant.EPOCH));

        assertThat(file.process()).isEmpty();
    }
}
