package dev.pep.e2e.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml says, with the defaults of its variables. */
record ComposeFile(Map<?, ?> services) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    static ComposeFile read(Path file) {
        try {
            Map<?, ?> all =
                    new Yaml().load(VARIABLE.matcher(Files.readString(file)).replaceAll("$1"));
            return new ComposeFile(branch(all, "services"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> names() {
        return services.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        branch(branch(services, service), "environment")
                .forEach((name, value) -> environment.put(String.valueOf(name), String.valueOf(value)));
        return environment;
    }

    /** Returns the Maven module that is built into a service's image. */
    String module(String service) {
        return String.valueOf(
                branch(branch(branch(services, service), "build"), "args").get("MODULE"));
    }

    /** Returns whether a service's image is one that we build, of a stage of the Dockerfile. */
    boolean buildsTarget(String service, String target) {
        return branch(services, service).get("build") instanceof Map<?, ?> build && target.equals(build.get("target"));
    }

    private static Map<?, ?> branch(Map<?, ?> tree, String name) {
        return (Map<?, ?>) Objects.requireNonNull(tree.get(name), () -> "There is no " + name);
    }
}
