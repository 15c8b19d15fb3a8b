package dev.pep.e2e.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** A service's settings by name, as its files have them, before or after an environment has overridden some. */
record Settings(Map<String, String> values) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}:]+)}");

    /** Reads YAML files, later ones weaker; one that is missing counts as empty. */
    static Settings of(List<Path> files) {
        var values = new TreeMap<String, String>();
        for (Path file : files) {
            flatten("", read(file)).forEach(values::putIfAbsent);
        }
        return new Settings(values);
    }

    /** Adds one that the program sets by itself. */
    Settings and(String name, String value) {
        var all = new TreeMap<>(values);
        all.put(name, value);
        return new Settings(all);
    }

    /** Returns the name by which an environment variable overrides a setting. */
    static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    boolean has(String variable) {
        return values.keySet().stream().anyMatch(name -> variable(name).equals(variable));
    }

    /** Returns what the service would see in this environment, placeholders filled in. */
    Settings in(Map<String, String> environment) {
        var seen = new TreeMap<>(values);
        seen.replaceAll((name, value) -> environment.getOrDefault(variable(name), value));
        var filled = new TreeMap<>(seen);
        filled.replaceAll((name, value) -> fill(value, seen));
        return new Settings(filled);
    }

    private static String fill(String value, Map<String, String> settings) {
        return PLACEHOLDER
                .matcher(value)
                .replaceAll((MatchResult found) -> fill(
                        Objects.requireNonNull(settings.get(found.group(1)), () -> "There is no " + found.group()),
                        settings));
    }

    private static Map<String, Object> read(Path file) {
        try {
            return Files.exists(file) ? new Yaml().load(Files.readString(file)) : Map.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> flatten(String prefix, Map<?, ?> tree) {
        var flat = new TreeMap<String, String>();
        tree.forEach((key, value) -> {
            if (value instanceof Map<?, ?> branch) {
                flat.putAll(flatten(prefix + key + ".", branch));
            } else {
                flat.put(prefix + key, String.valueOf(value));
            }
        });
        return flat;
    }
}
