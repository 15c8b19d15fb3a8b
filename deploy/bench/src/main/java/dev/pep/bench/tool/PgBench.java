package dev.pep.bench.tool;

import dev.pep.bench.stack.Database;
import dev.pep.bench.stack.Program;
import dev.pep.local.infrastructure.Postgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, with prepared statements. */
public record PgBench(Database database, int clients, int seconds) {

    private static final Pattern RESULT =
            Pattern.compile("(?s)number of transactions actually processed: (\\d+).*?tps = ([0-9.]+)");

    /** Returns transactions per second; each transaction runs one of the scripts, chosen at random. */
    public double rate(List<Path> scripts, Map<String, Long> variables) throws IOException, InterruptedException {
        return done(scripts, variables).perSecond();
    }

    /** Returns the transactions and how many there were per second, for which connecting does not count. */
    public Done done(List<Path> scripts, Map<String, Long> variables) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-h", "localhost"));
        words.addAll(List.of("-p", "" + database.port(), "-U", Postgres.USER, "-T", "" + seconds));
        words.addAll(List.of("-c", "" + clients, "-j", "" + Math.min(clients, 2)));
        variables.forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
        scripts.forEach(script -> words.addAll(List.of("-f", script.toString())));
        words.add(database.name());
        return read(Program.output(words, Map.of("PGPASSWORD", Postgres.PASSWORD)));
    }

    /** With several scripts pgbench tells the rate of all of them first, then that of each. */
    static Done read(String output) throws IOException {
        var result = RESULT.matcher(output);
        if (!result.find() || output.contains("ERROR")) {
            throw new IOException("pgbench: " + output);
        }
        return new Done(Long.parseLong(result.group(1)), Double.parseDouble(result.group(2)));
    }
}
