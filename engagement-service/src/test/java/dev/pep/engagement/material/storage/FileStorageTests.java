package dev.pep.engagement.material.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStorageTests extends StorageContract {

    private static final int ROUNDS = 200;
    private static final int CALLS = 8;

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
    @DisplayName("E5: of calls that complete a content at once none takes it for missing")
    void completesFromManyCalls() throws Exception {
        try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID key = UUID.randomUUID();
                storage.write(key, 0, ByteBuffer.wrap(new byte[1]));
                List<Callable<Boolean>> same = Collections.nCopies(CALLS, () -> complete(key));
                for (Future<Boolean> call : calls.invokeAll(same)) {
                    call.get();
                }
                assertThat(storage.read(key, 0, 1).readAllBytes()).hasSize(1);
            }
        }
    }

    /** One that comes too late may be told to come again. */
    private boolean complete(UUID key) {
        try {
            storage.complete(key, 1);
            return true;
        } catch (StorageAway later) {
            return false;
        }
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
