package dev.pep.engagement.material.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every storage of materials keeps to. */
abstract class StorageContract {

    private static final int BLOCK = 300_000;

    private final byte[] bytes = new byte[2 * BLOCK + 17];
    private final UUID key = UUID.randomUUID();

    StorageContract() {
        new Random(5).nextBytes(bytes);
    }

    abstract Storage storage();

    /** Does something while the storage does not answer, and brings it back. */
    abstract void whileAway(Runnable work) throws Exception;

    @Test
    @DisplayName("E5: a content that came block by block is read as it was, whole and in part")
    void readsWhatWasWritten() throws IOException {
        writeAll();
        storage().complete(key, bytes.length);
        assertThat(read(0, bytes.length)).isEqualTo(bytes);
        assertThat(read(BLOCK - 3, 7)).isEqualTo(Arrays.copyOfRange(bytes, BLOCK - 3, BLOCK + 4));
        assertThat(read(bytes.length - 1, 1)).containsExactly(bytes[bytes.length - 1]);
    }

    @Test
    @DisplayName("E5: completing twice is no harm, and what is complete stays as it is")
    void completesTwice() throws IOException {
        writeAll();
        storage().complete(key, bytes.length);
        storage().complete(key, bytes.length);
        assertThat(read(0, bytes.length)).isEqualTo(bytes);
    }

    @Test
    @DisplayName("E5: another block of the same offset takes the place of the one before")
    void replacesABlock() throws IOException {
        write(0, new byte[BLOCK]);
        write(0, Arrays.copyOf(bytes, 100));
        write(100, Arrays.copyOfRange(bytes, 100, 250));
        storage().complete(key, 250);
        assertThat(read(0, 250)).isEqualTo(Arrays.copyOf(bytes, 250));
    }

    @Test
    @DisplayName("E5: a block behind the end, written but never acknowledged, is left out")
    void leavesOutWhatIsBehindTheEnd() throws IOException {
        writeAll();
        storage().complete(key, BLOCK);
        assertThat(read(0, BLOCK)).isEqualTo(Arrays.copyOf(bytes, BLOCK));
    }

    @Test
    @DisplayName("E5: what is not whole cannot be completed, and cannot be read")
    void knowsWhatIsMissing() {
        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> storage().complete(key, 10));
        write(0, new byte[5]);
        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> storage().complete(key, 10));
        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> read(0, 5));
    }

    @Test
    @DisplayName("E5: what was deleted is not there, complete or not, and deleting it again is no harm")
    void deletes() {
        write(0, new byte[5]);
        storage().delete(key);
        assertThatExceptionOfType(ContentMissing.class)
                .isThrownBy(() -> storage().complete(key, 5));
        write(0, new byte[5]);
        storage().complete(key, 5);
        storage().delete(key);
        storage().delete(key);
        assertThatExceptionOfType(ContentMissing.class).isThrownBy(() -> read(0, 5));
    }

    @Test
    @DisplayName("E5: a storage that is away says so, is not taken for one that has lost a content, and goes on later")
    void saysThatItIsAway() throws Exception {
        writeAll();
        whileAway(() -> {
            assertThatExceptionOfType(StorageAway.class).isThrownBy(() -> write(bytes.length, new byte[5]));
            assertThatExceptionOfType(StorageAway.class)
                    .isThrownBy(() -> storage().complete(key, bytes.length));
            assertThatExceptionOfType(StorageAway.class).isThrownBy(() -> read(0, 5));
            assertThatExceptionOfType(StorageAway.class)
                    .isThrownBy(() -> storage().delete(key));
        });
        assertThatCode(() -> storage().complete(key, bytes.length)).doesNotThrowAnyException();
        assertThat(read(0, bytes.length)).isEqualTo(bytes);
    }

    private void writeAll() {
        write(0, Arrays.copyOf(bytes, BLOCK));
        write(BLOCK, Arrays.copyOfRange(bytes, BLOCK, 2 * BLOCK));
        write(2 * BLOCK, Arrays.copyOfRange(bytes, 2 * BLOCK, bytes.length));
    }

    private void write(long offset, byte[] block) {
        storage().write(key, offset, ByteBuffer.wrap(block));
    }

    private byte[] read(long from, long length) throws IOException {
        try (InputStream part = storage().read(key, from, length)) {
            return part.readAllBytes();
        }
    }
}
