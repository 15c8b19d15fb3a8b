package dev.pep.engagement.material.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What has come of a call at once: a block is full, or the call has ended, in order or not. */
final class Block {

    private final byte[] bytes;
    private int size;
    private boolean last;
    private @Nullable IOException cutOff;

    Block(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** Reads until the block is full or holds so many bytes, or there are no more. */
    void fill(InputStream body, long most, Runnable whileReading) {
        size = 0;
        int wanted = (int) Math.min(bytes.length, most);
        try {
            while (size < wanted && !last) {
                int read = body.read(bytes, size, wanted - size);
                last = read < 0;
                size += Math.max(0, read);
                whileReading.run();
            }
            last |= wanted == most;
        } catch (IOException broken) {
            last = true;
            cutOff = broken;
        }
    }

    int size() {
        return size;
    }

    /** Returns whether the call sends no more. */
    boolean isLast() {
        return last;
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    byte[] head(int most) {
        return Arrays.copyOf(bytes, Math.min(size, most));
    }

    /** Fails if the call was cut off. */
    void requireInOrder() throws IOException {
        if (cutOff != null) {
            throw cutOff;
        }
    }
}
