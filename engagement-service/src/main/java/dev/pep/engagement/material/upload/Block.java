package dev.pep.engagement.material.upload;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What is read and kept at once: the first bytes of a buffer. */
record Block(byte[] buffer, int size) {

    ByteBuffer bytes() {
        return ByteBuffer.wrap(buffer, 0, size);
    }

    /** Returns so many of its first bytes at most. */
    byte[] head(int most) {
        return Arrays.copyOf(buffer, Math.min(size, most));
    }
}
