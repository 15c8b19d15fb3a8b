package dev.pep.local.infrastructure;

import dev.pep.local.process.Command;
import dev.pep.local.process.JavaProgram;
import dev.pep.local.process.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An Apicurio registry that keeps its schemas in a PostgreSQL database and refuses what is not FULL_TRANSITIVE
 * compatible.
 */
public final class SchemaRegistry implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Site site;
    private final ServerProcess process;

    private SchemaRegistry(Site site, ServerProcess process) {
        this.site = site;
        this.process = process;
    }

    /** Starts a registry for tests with its folder (made if missing), its port (0: a free one), its own database. */
    public static SchemaRegistry start(Path dataDirectory, int port, Postgres postgres) {
        postgres.withDatabases(List.of("registry"));
        return start(Site.forTests(dataDirectory, port, "registry"), postgres.url("registry"));
    }

    public static SchemaRegistry start(Site site, String databaseUrl) {
        var process = ServerProcess.start(server(site, databaseUrl), site.lifetime(), site.started());
        var rules = new RegistryRules(site.port());
        try {
            process.awaitReady(rules::fullTransitive, LIMIT);
            return new SchemaRegistry(site, process);
        } catch (RuntimeException failure) {
            process.close();
            throw failure;
        }
    }

    private static Command server(Site site, String databaseUrl) {
        var distribution = Distributions.registry();
        var words = List.of(
                JavaProgram.path(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                distribution.resolve("quarkus-run.jar").toString());
        return new Command("Registry", words, environment(site.port(), databaseUrl), distribution, site.log());
    }

    // The management port is any free one: nobody asks it, and the usual one may be taken.
    private static Map<String, String> environment(int port, String databaseUrl) {
        return Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "QUARKUS_HTTP_HOST",
                "localhost",
                "QUARKUS_MANAGEMENT_PORT",
                "0",
                "QUARKUS_MANAGEMENT_HOST",
                "localhost",
                "APICURIO_STORAGE_KIND",
                "sql",
                "APICURIO_STORAGE_SQL_KIND",
                "postgresql",
                "APICURIO_DATASOURCE_URL",
                databaseUrl,
                "APICURIO_DATASOURCE_USERNAME",
                Postgres.USER,
                "APICURIO_DATASOURCE_PASSWORD",
                Postgres.PASSWORD);
    }

    /** The address of its own API, version 3. */
    public String url() {
        return "http://localhost:" + site.port() + "/apis/registry/v3";
    }

    public int port() {
        return site.port();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }
}
