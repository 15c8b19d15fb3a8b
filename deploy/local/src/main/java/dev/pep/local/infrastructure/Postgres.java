package dev.pep.local.infrastructure;

import dev.pep.local.process.Command;
import dev.pep.local.process.ServerProcess;
import dev.pep.local.process.Unprivileged;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server with user pep (password pep), which keeps its data between starts and syncs every commit unless
 * asked not to.
 */
public final class Postgres implements AutoCloseable {

    public static final String USER = "pep";
    public static final String PASSWORD = "pep";

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Site site;
    private final ServerProcess process;

    private Postgres(Site site, ServerProcess process) {
        this.site = site;
        this.process = process;
    }

    /** Starts a server for tests in the folder (made if missing) on the port (0: a free one). */
    public static Postgres start(Path dataDirectory, int port) {
        return start(Site.forTests(dataDirectory, port, "postgres"));
    }

    /** Starts one as {@link #start(Path, int)} does, for data that nobody misses: it waits for no disk. */
    public static Postgres startUnsynced(Path dataDirectory, int port) {
        return start(Site.forTests(dataDirectory, port, "postgres"), "fsync=off", "full_page_writes=off");
    }

    public static Postgres start(Site site) {
        return start(site, new String[0]);
    }

    private static Postgres start(Site site, String... more) {
        var cluster = PostgresCluster.in(site.data(), site.log());
        var process = ServerProcess.start(server(site, cluster, more), site.lifetime(), site.started());
        try {
            process.awaitReady(() -> PostgresDatabases.answers(site.port()), LIMIT);
            return new Postgres(site, process);
        } catch (RuntimeException failure) {
            process.close("INT");
            throw failure;
        }
    }

    private static Command server(Site site, PostgresCluster cluster, String... more) {
        var program = PostgresProgram.home().resolve("bin/postgres").toString();
        var settings = Stream.concat(
                        Stream.of(
                                "port=" + site.port(),
                                "listen_addresses=localhost",
                                "unix_socket_directories=",
                                "max_connections=200",
                                "log_line_prefix=%m [%p] %d "),
                        Stream.of(more))
                .flatMap(setting -> Stream.of("-c", setting));
        var arguments = Stream.of(
                        Unprivileged.prefix(cluster.folder()).stream(),
                        Stream.of(program, "-D", cluster.folder().toString()),
                        settings)
                .flatMap(words -> words)
                .toList();
        return new Command("PostgreSQL", arguments, site.data(), site.log());
    }

    /** The JDBC address of a database. */
    public String url(String database) {
        return PostgresDatabases.url(site.port(), database);
    }

    public String url() {
        return url("postgres");
    }

    public int port() {
        return site.port();
    }

    public long pid() {
        return process.pid();
    }

    /** Creates those of the databases that are missing. */
    public Postgres withDatabases(List<String> names) {
        createDatabases(site.port(), names);
        return this;
    }

    /** Creates those of the databases that are missing at a server that runs already. */
    public static void createDatabases(int port, List<String> names) {
        PostgresDatabases.create(port, names);
    }

    @Override
    public void close() {
        process.close("INT");
    }
}
