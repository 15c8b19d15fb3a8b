package dev.pep.local.up;

import dev.pep.local.process.Command;
import dev.pep.local.process.JavaProgram;
import dev.pep.local.process.OneShot;
import dev.pep.local.process.ProcessFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A service's fat jar, unpacked once for each build: it starts faster, and a later build does not disturb it. */
record ServiceProgram(Layout layout, String name) {

    List<String> words() {
        try {
            var jar = jar();
            var folder =
                    layout.program(name).resolve(Files.getLastModifiedTime(jar).toMillis() + "");
            synchronized (ServiceProgram.class) { // copies of a service start at once, from one folder
                if (!Files.isDirectory(folder)) {
                    unpack(jar, folder);
                }
            }
            return List.of(
                    JavaProgram.path(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", // starting counts here, not peak speed
                    "-jar",
                    folder.resolve(jar.getFileName()).toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fails with what to do unless there is something to start. */
    void requireBuilt() {
        try {
            jar();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path jar() throws IOException {
        var target = layout.repository().resolve(name).resolve("target");
        if (!Files.isDirectory(target)) {
            throw notBuilt();
        }
        var fatJars = FileSystems.getDefault().getPathMatcher("glob:" + name + "-*[!s].jar");
        try (var files = Files.list(target)) {
            return files.filter(file -> fatJars.matches(file.getFileName()))
                    .findFirst()
                    .orElseThrow(this::notBuilt);
        }
    }

    private ProcessFailed notBuilt() {
        return new ProcessFailed(name + " is in the list of services (deploy/services) but not built: run deploy/up"
                + " without --no-build, or take its line out.");
    }

    private void unpack(Path jar, Path folder) throws IOException {
        Folders.delete(layout.program(name));
        Files.createDirectories(folder.getParent());
        var unfinished = folder.resolveSibling("unpacking");
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
                layout.folder(),
                layout.log(name)));
        Files.move(unfinished, folder);
    }
}
