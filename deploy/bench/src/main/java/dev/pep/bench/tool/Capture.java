package dev.pep.bench.tool;

import dev.pep.bench.stack.Database;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by PostgreSQL's log which statements a call makes a service send: the baseline then runs the very same. */
public record Capture(Database database, Path log) {

    private static final Pattern BACKGROUND = Pattern.compile("(?i)scheduled_tasks|pg_try_advisory_lock|from outbox"
            + "|from \\(select o\\.\\*|^select 1$|pg_sleep|pg_reload_conf|^alter system|^set |account_index"
            + "|read_model|counted_state|material_upload");

    /** Returns the statements of a call, without those of relay and timers. */
    public List<Statement> of(Call call) throws Exception {
        long begin = Files.size(log);
        say("alter system set log_statement = 'all'");
        try {
            call.make();
        } finally {
            say("alter system reset log_statement");
        }
        List<Statement> found = Units.without(BACKGROUND, StatementLog.read(since(begin), database.name()));
        if (found.isEmpty()) {
            throw new IOException("The call has sent no statement");
        }
        return found;
    }

    private void say(String setting) throws SQLException {
        database.execute(setting, "select pg_reload_conf()", "select pg_sleep(0.3)");
    }

    private String since(long begin) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - begin)];
            file.seek(begin);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Calls the service. */
    @FunctionalInterface
    public interface Call {
        void make() throws Exception;
    }
}
