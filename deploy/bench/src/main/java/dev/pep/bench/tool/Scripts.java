package dev.pep.bench.tool;

import dev.pep.bench.Course;
import dev.pep.bench.stack.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a service sends for calls, as scripts of pgbench. */
public final class Scripts {

    private Scripts() {}

    /** Makes each call once, and returns a script for each. */
    public static List<Path> of(Course course, String name, Database database, Api api, List<String> paths)
            throws Exception {
        var capture = new Capture(database, course.stack().postgresLog());
        Path work = Files.createDirectories(course.stack().home().work());
        List<Path> scripts = new ArrayList<>();
        for (String path : paths) {
            List<Statement> statements = capture.of(() -> api.send(path));
            Path file = work.resolve(name + "-" + scripts.size() + ".sql");
            scripts.add(Files.writeString(file, Statement.script(statements, UnaryOperator.identity(), Map.of())));
        }
        return scripts;
    }
}
