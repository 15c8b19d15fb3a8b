package dev.pep.bench.engagement;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A file of bytes that mean nothing. */
record LargeFile(Path path, int megabytes) {

    private static final int MEGABYTE = 1 << 20;
    private static final double SECOND = 1e9;

    LargeFile {
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] bytes = new byte[MEGABYTE];
            Random random = new Random(megabytes);
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    long size() {
        return (long) megabytes * MEGABYTE;
    }

    /** Returns how many megabytes a second that was. */
    double rate(long nanos) {
        return megabytes / (nanos / SECOND);
    }
}
