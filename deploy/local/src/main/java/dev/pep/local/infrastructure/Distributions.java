package dev.pep.local.infrastructure;

import dev.pep.local.process.ProcessFailed;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the build collected the servers: property pep.local.distributions, else found upwards of the working folder.
 */
final class Distributions {

    private static final Path IN_REPOSITORY = Path.of("deploy", "local", "distributions", "target");

    private Distributions() {}

    static Path postgres() {
        return existing("postgres");
    }

    static Path kafkaLibraries() {
        return existing("kafka/lib");
    }

    static Path registry() {
        return existing("registry");
    }

    private static Path existing(String name) {
        var path = root().resolve(name);
        if (!Files.isDirectory(path)) {
            throw new ProcessFailed(
                    path + " is missing: run 'mvn -pl deploy/local/distributions generate-resources' first.");
        }
        return path;
    }

    private static Path root() {
        var configured = System.getProperty("pep.local.distributions");
        if (configured != null) {
            return Path.of(configured);
        }
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(IN_REPOSITORY))) {
            folder = folder.getParent();
        }
        return folder == null ? IN_REPOSITORY : folder.resolve(IN_REPOSITORY);
    }
}
