package dev.pep.engagement.material.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStorageTests extends StorageContract {

    @TempDir
    private Path temporary;

    private Storage storage;

    @BeforeEach
    void make() throws IOException {
        storage = FileStorage.at(temporary.resolve("materials"));
    }

    @Override
    Storage storage() {
        return storage;
    }

    /** As when what was mounted there is not. */
    @Override
    void whileAway(Runnable work) throws IOException {
        Path elsewhere = Files.move(temporary.resolve("materials"), temporary.resolve("elsewhere"));
        work.run();
        Files.move(elsewhere, temporary.resolve("materials"));
    }

    @Test
    @DisplayName("E5: a disk that is full is told from one that does not answer")
    void knowsAFullDisk() {
        assertThat(FileFaults.isFull(new IOException("No space left on device")))
                .isTrue();
        assertThat(FileFaults.isFull(new FileSystemException("/a", null, "Disk quota exceeded")))
                .isTrue();
        assertThat(FileFaults.isFull(new IOException("Input/output error"))).isFalse();
        assertThat(FileFaults.isFull(new IOException())).isFalse();
        assertThat(FileFaults.isFull(new NoSuchFileException("/no space left"))).isFalse();
    }
}
