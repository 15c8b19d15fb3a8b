package dev.pep.bench.stack;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A service's fat jar, unpacked once for each build as production unpacks it. */
record ServiceJar(Home home, String service) {

    /** Returns the unpacked program. */
    Path unpacked() throws IOException, InterruptedException {
        Path jar = built();
        Path programs = home.folder().resolve("programs").resolve(service);
        Path folder =
                programs.resolve(Long.toString(Files.getLastModifiedTime(jar).toMillis()));
        if (!Files.isDirectory(folder)) {
            delete(programs);
            Files.createDirectories(programs);
            Path unfinished = programs.resolve("unpacking");
            Program.run(
                    "Unpacking " + service,
                    home.log(service),
                    Program.java(),
                    "-Djarmode=tools",
                    "-jar",
                    jar.toString(),
                    "extract",
                    "--destination",
                    unfinished.toString());
            Files.move(unfinished, folder);
        }
        return folder.resolve(jar.getFileName());
    }

    private Path built() throws IOException {
        var fatJars = FileSystems.getDefault().getPathMatcher("glob:" + service + "-*[!s].jar");
        try (var files = Files.list(home.repository().resolve(service).resolve("target"))) {
            return files.filter(file -> fatJars.matches(file.getFileName()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(service + " is not built"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
