package dev.pep.e2e.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The files of the repository that people wrote; what builds make and what they install is not among them. */
record RepositoryFiles(List<Path> files) {

    private static final Pattern NOT_OURS = Pattern.compile(".*/(\\.git|\\.local[^/]*|node_modules|target|dist)");

    static RepositoryFiles below(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String path = folder.toString().replace('\\', '/');
                    return NOT_OURS.matcher(path).matches() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RepositoryFiles(files);
    }

    /** Whether there is a file of this name, or of these last parts of its path. */
    boolean hold(String name) {
        return files.stream().anyMatch(file -> file.endsWith(name));
    }
}
