package dev.pep.e2e.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings that built modules say they read, those too that have their default in the code; a module that has no
 * settings of its own says nothing.
 */
record ConfigurationMetadata(List<String> names) {

    private static final String FILE = "target/classes/META-INF/spring-configuration-metadata.json";

    static ConfigurationMetadata of(Collection<Path> modules) {
        return new ConfigurationMetadata(modules.stream()
                .map(module -> module.resolve(FILE))
                .filter(Files::exists)
                .flatMap(ConfigurationMetadata::names)
                .toList());
    }

    boolean has(String variable) {
        return names.stream().anyMatch(name -> Settings.variable(name).equals(variable));
    }

    private static Stream<String> names(Path file) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(file))
                    .path("properties")
                    .valueStream()
                    .map(property -> property.path("name").asString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
