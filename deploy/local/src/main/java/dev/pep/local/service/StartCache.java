package dev.pep.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one JDK has learned of one build of a Spring program: its classes as they are once loaded and linked, and which
 * methods are hot. From 25 on it is an AOT cache, before that an archive of classes; a JVM that cannot use it starts
 * without it.
 */
record StartCache(Path file) {

    private static final int FIRST_WITH_AOT_IN_ONE_STEP = 25;

    /** Only this JDK can use it, so each has its own. */
    static StartCache in(Path folder) {
        return new StartCache(folder.resolve(Runtime.version() + ".cache"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Returns the options of a JVM that starts by it, none if it does not exist. */
    List<String> reading() {
        return exists() ? List.of(option("AOTCache", "SharedArchiveFile", file)) : List.of();
    }

    /** Hands the options of a training run to whoever makes one; the cache is there when that has gone well. */
    void make(Consumer<List<String>> run) {
        try {
            Files.createDirectories(file.getParent());
            var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            run.accept(List.of(
                    option("AOTCacheOutput", "ArchiveClassesAtExit", unfinished), "-Dspring.context.exit=onRefresh"));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String option(String aot, String archive, Path file) {
        return "-XX:" + (Runtime.version().feature() >= FIRST_WITH_AOT_IN_ONE_STEP ? aot : archive) + "=" + file;
    }
}
