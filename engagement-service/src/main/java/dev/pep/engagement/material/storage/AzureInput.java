package dev.pep.engagement.material.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The bytes of a blob, which say so when the storage goes away while they are read. */
final class AzureInput extends FilterInputStream {

    private final UUID key;

    AzureInput(UUID key, InputStream blob) {
        super(blob);
        this.key = key;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return AzureFaults.get(key, () -> {
                try {
                    return in.read(bytes, offset, length);
                } catch (IOException broken) {
                    throw new java.io.UncheckedIOException(broken);
                }
            });
        } catch (StorageAway | ContentMissing lost) {
            throw new IOException(lost);
        }
    }
}
