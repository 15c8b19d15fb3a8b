package dev.pep.local.up;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The program of the sign-in server and of the Graph simulator: a copy, so that a later build does not disturb it. */
record ToolProgram(Layout layout) {

    private static final String NAME = "tools";

    String classPath() {
        synchronized (ToolProgram.class) {
            try {
                var classes = layout.localModule().resolve("classes");
                var folder = layout.program(NAME).resolve(stamp(classes));
                if (!Files.isDirectory(folder)) {
                    copy(classes, folder);
                }
                return folder.resolve("classes") + File.pathSeparator + folder.resolve("lib") + File.separator + "*";
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static String stamp(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            var newest = 0L;
            for (var file : files.toList()) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
            return Long.toString(newest);
        }
    }

    private void copy(Path classes, Path folder) throws IOException {
        Folders.delete(layout.program(NAME));
        var unfinished = folder.resolveSibling("copying");
        copyTree(classes, unfinished.resolve("classes"));
        copyTree(layout.localModule().resolve("lib"), unfinished.resolve("lib"));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
