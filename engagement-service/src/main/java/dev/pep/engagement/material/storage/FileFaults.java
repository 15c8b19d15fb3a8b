package dev.pep.engagement.material.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells a disk that is full from one that does not answer. */
final class FileFaults {

    private FileFaults() {}

    /** Something that is done with files. */
    interface Work {
        void run() throws IOException;
    }

    /** Something that is got from files. */
    interface Source<T> {
        T get() throws IOException;
    }

    static void run(Work work) {
        get(() -> {
            work.run();
            return "";
        });
    }

    static <T> T get(Source<T> source) {
        try {
            return source.get();
        } catch (IOException fault) {
            throw isFull(fault) ? new StorageFull(fault) : new StorageAway(fault);
        }
    }

    /** Java knows no type for it: the system's own words are all that there is. */
    static boolean isFull(IOException fault) {
        String reason = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        String words = Objects.requireNonNullElse(reason, "").toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "quota exceeded", "not enough space").anyMatch(words::contains);
    }
}
