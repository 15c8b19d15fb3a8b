package dev.pep.engagement.material.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a call, block by block. Of two buffers one is filled while the other may still be written: a block is
 * good until the next but one is asked for.
 */
final class Blocks {

    private final InputStream body;
    private final Runnable whileReading;
    private byte[] filled;
    private byte[] other;
    private boolean ended;
    private @Nullable IOException cutOff;

    Blocks(InputStream body, int capacity, Runnable whileReading) {
        this.body = body;
        this.whileReading = whileReading;
        this.filled = new byte[capacity];
        this.other = new byte[capacity];
    }

    /** Returns the next block, of so many bytes at most; nothing when the call has ended, in order or not. */
    Optional<Block> next(long most) {
        byte[] buffer = other;
        other = filled;
        filled = buffer;
        int size = ended ? 0 : fill(buffer, (int) Math.min(buffer.length, most));
        return size == 0 ? Optional.empty() : Optional.of(new Block(buffer, size));
    }

    /** Fails if the call was cut off. */
    void requireInOrder() throws IOException {
        if (cutOff != null) {
            throw cutOff;
        }
    }

    private int fill(byte[] buffer, int wanted) {
        int size = 0;
        try {
            while (size < wanted && !ended) {
                int read = body.read(buffer, size, wanted - size);
                ended = read < 0;
                size += Math.max(0, read);
                whileReading.run();
            }
        } catch (IOException broken) {
            ended = true;
            cutOff = broken;
        }
        return size;
    }
}
