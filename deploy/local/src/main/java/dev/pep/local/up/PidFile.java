package dev.pep.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The file with a component's process id; a process that began after the file was written is somebody else's. */
record PidFile(Path path) {

    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    void write(long pid) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, pid + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The component's process while it lives. */
    Optional<ProcessHandle> process() {
        try {
            var written = Files.getLastModifiedTime(path).toInstant();
            return ProcessHandle.of(Long.parseLong(Files.readString(path).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .startInstant()
                            .map(began -> began.isBefore(written.plus(CLOCK_GRAIN)))
                            .orElse(true));
        } catch (NoSuchFileException notStarted) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
