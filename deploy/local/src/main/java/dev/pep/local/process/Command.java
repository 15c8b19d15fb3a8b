package dev.pep.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to start: a name for people, the program with its arguments, what it adds to the environment, where it logs. */
public record Command(String name, List<String> arguments, Map<String, String> environment, Path directory, Path log) {

    public Command {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    public Command(String name, List<String> arguments, Path directory, Path log) {
        this(name, arguments, Map.of(), directory, log);
    }
}
