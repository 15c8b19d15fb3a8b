package dev.pep.local.service;

import dev.pep.local.process.Command;
import dev.pep.local.process.Folders;
import dev.pep.local.process.JavaProgram;
import dev.pep.local.process.OneShot;
import dev.pep.local.process.ProcessFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A service's fat jar, unpacked once for each build: it starts faster, a later build does not disturb it, and what the
 * JVM has learned of it is kept beside it.
 *
 * @param repository where it was built
 * @param programs the folder of all unpacked programs
 * @param name of the service
 */
public record ServiceProgram(Path repository, Path programs, String name) {

    private static final List<String> FOR_A_QUICK_START =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"); // starting counts here, not peak speed

    /** Nobody waits for it, and what runs goes first. */
    private static final Duration TRAINING_LIMIT = Duration.ofMinutes(15);

    /** Returns the words of a quick start, the quicker when it was trained before. */
    public List<String> words() {
        return words(unpacked(), options());
    }

    /** Returns the JVM's options for a quick start, the quicker when it was trained before. */
    public List<String> options() {
        return options(startCache(unpacked()).reading());
    }

    /** Returns whether nothing is left to learn for a quick start; only looks, and unpacks nothing. */
    public boolean isTrained() {
        return startCache(place(built())).exists();
    }

    /**
     * Starts the program once as far as its context goes, in this environment, and keeps what the JVM has learned for
     * later starts. A build that was never started is left alone: it would migrate the database under those that run.
     */
    public void train(Map<String, String> environment, Path log) {
        var jar = place(built());
        if (Files.exists(jar) && !startCache(jar).exists()) {
            startCache(jar)
                    .make(cache -> OneShot.run(
                            new Command("Training " + name, words(jar, options(cache)), environment, programs, log),
                            TRAINING_LIMIT));
        }
    }

    /** Returns the fat jar as it was built; fails with what to do if it was not. */
    public Path built() {
        var target = repository.resolve(name).resolve("target");
        var fatJars = FileSystems.getDefault().getPathMatcher("glob:" + name + "-*[!s].jar");
        if (!Files.isDirectory(target)) {
            throw notBuilt();
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> fatJars.matches(file.getFileName()))
                    .findFirst()
                    .orElseThrow(this::notBuilt);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the jar of the unpacked program. */
    public Path unpacked() {
        var jar = built();
        alone(() -> {
            if (!Files.isDirectory(folder(jar))) {
                unpack(jar, folder(jar));
            }
        });
        return place(jar);
    }

    /** Deletes the unpacked programs of former builds; for a time when none of them runs. */
    public void deleteFormer() {
        var present = folder(built());
        alone(() -> unpackedBuilds().stream()
                .filter(folder -> !folder.equals(present))
                .forEach(Folders::delete));
    }

    private List<Path> unpackedBuilds() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.filter(Files::isDirectory).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies of a service start at once, from one folder, and so may another launcher. */
    private void alone(Runnable work) {
        synchronized (ServiceProgram.class) { // the lock is between processes only
            try (var lock = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                work.run();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Path lockFile() throws IOException {
        return Files.createDirectories(programs).resolve(name + ".lock");
    }

    /** Returns where the jar of a build is, once it is unpacked. */
    private Path place(Path jar) {
        return folder(jar).resolve(jar.getFileName());
    }

    private Path folder(Path jar) {
        return folder().resolve(lastModified(jar));
    }

    private static StartCache startCache(Path jar) {
        return StartCache.in(jar.resolveSibling("start"));
    }

    private static List<String> words(Path jar, List<String> options) {
        var words = new ArrayList<>(List.of(JavaProgram.path()));
        words.addAll(options);
        words.addAll(List.of("-jar", jar.toString()));
        return words;
    }

    private static List<String> options(List<String> more) {
        return Stream.concat(FOR_A_QUICK_START.stream(), more.stream()).toList();
    }

    private Path folder() {
        return programs.resolve(name);
    }

    private ProcessFailed notBuilt() {
        return new ProcessFailed(name + " is in the list of services (deploy/services) but not built: run deploy/up"
                + " without --no-build, or take its line out.");
    }

    private static String lastModified(Path jar) {
        try {
            return Long.toString(Files.getLastModifiedTime(jar).toMillis());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void unpack(Path jar, Path folder) {
        var unfinished = folder.resolveSibling("unpacking");
        Folders.delete(unfinished);
        try {
            Files.createDirectories(folder());
            OneShot.run(new Command(
                    "Unpacking " + name,
                    List.of(
                            JavaProgram.path(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            unfinished.toString()),
                    programs,
                    folder().resolve("unpacking.log")));
            Files.move(unfinished, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
