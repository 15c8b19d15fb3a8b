package dev.pep.bench.stack;

import dev.pep.bench.Say;
import dev.pep.local.infrastructure.KafkaBroker;
import dev.pep.local.infrastructure.Postgres;
import dev.pep.local.infrastructure.SchemaRegistry;
import dev.pep.local.process.Command;
import dev.pep.local.process.Lifetime;
import dev.pep.local.process.ServerProcess;
import dev.pep.local.service.ListedService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The servers of the local system, each started when first asked for; all end with this JVM, however it ends. */
public final class Stack implements AutoCloseable {

    public static final int KAFKA = 9092;
    static final int REGISTRY = 8092;
    private static final int POSTGRES = 15432;
    private static final int FIRST_COPY = 1;
    private static final int STEP = 100;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final List<String> FOR_PEAK_SPEED = List.of("-Xmx768m", "-XX:+UseSerialGC");

    private final Home home;
    private final boolean quickStarts;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private @Nullable Postgres postgres;
    private @Nullable KafkaBroker kafka;
    private @Nullable SchemaRegistry registry;
    private @Nullable Tokens tokens;

    /** @param quickStarts whether services start as {@code deploy/up} starts them, which costs them their peak speed */
    public Stack(Home home, boolean quickStarts) {
        this.home = home;
        this.quickStarts = quickStarts;
    }

    public Home home() {
        return home;
    }

    public Path postgresLog() {
        return home.data("postgres").resolve("postgres.log");
    }

    public synchronized Database database(String name) {
        if (postgres == null) {
            Say.step("starting PostgreSQL");
            postgres = keep(Postgres.start(home.data("postgres"), home.port(POSTGRES)));
        }
        postgres.withDatabases(List.of(name));
        return new Database(postgres.port(), name);
    }

    /** Returns the database without anything in it. */
    public Database empty(String name) throws SQLException {
        database("postgres").execute("drop database if exists \"" + name + "\" with (force)");
        return database(name);
    }

    public synchronized KafkaBroker kafka() {
        if (kafka == null) {
            Say.step("starting Kafka");
            kafka = keep(KafkaBroker.start(home.data("kafka"), home.port(KAFKA)));
        }
        return kafka;
    }

    public synchronized SchemaRegistry registry() {
        if (registry == null) {
            database("registry");
            Say.step("starting the registry");
            registry = keep(
                    SchemaRegistry.start(home.data("registry"), home.port(REGISTRY), Objects.requireNonNull(postgres)));
        }
        return registry;
    }

    public synchronized Tokens tokens() throws Exception {
        if (tokens == null) {
            tokens = keep(new Tokens(0));
        }
        return tokens;
    }

    /** Starts a service that needs everything, on a database of its own; the caller closes it. */
    public Service backend(String name, Database database, Map<String, String> more) throws Exception {
        return backend(name, FIRST_COPY, database, more);
    }

    /** Starts one of several copies of a service. */
    public Service backend(String name, int copy, Database database, Map<String, String> more) throws Exception {
        kafka();
        registry();
        int usualPort = home.services().named(name).port() + STEP * (copy - FIRST_COPY);
        var environment = new Settings(home, tokens()).of(database, home.port(usualPort));
        environment.putAll(more);
        return service(name, List.of("-jar", "{jar}"), environment, home.http(usualPort), home.http(usualPort));
    }

    /** Starts a service; in the words for java, {@code {jar}} stands for the program's jar. */
    public Service service(
            String name, List<String> options, Map<String, String> environment, String address, String management)
            throws Exception {
        Say.step("starting " + name + " at " + address);
        var program = home.program(name);
        Path jar = program.unpacked();
        var words = new ArrayList<>(List.of(Program.java()));
        words.addAll(quickStarts ? program.options() : FOR_PEAK_SPEED);
        words.addAll(options);
        words.replaceAll(word -> word.replace("{jar}", jar.toString()));
        return start(name, words, environment, address, management);
    }

    /** Starts a service of the list by words of its own, at its usual port. */
    public Service program(ListedService service, List<String> words, Map<String, String> environment)
            throws Exception {
        return start(service.name(), words, environment, home.http(service.port()), home.http(service.health()));
    }

    /** Returns what a service is told by its environment, at its usual port. */
    public Map<String, String> environment(ListedService service, Database database) throws Exception {
        var all = new Settings(home, tokens()).of(database, home.port(service.port()));
        service.management().ifPresent(port -> all.put("MANAGEMENT_SERVER_PORT", Integer.toString(home.port(port))));
        return all;
    }

    private Service start(
            String name, List<String> words, Map<String, String> environment, String address, String management)
            throws Exception {
        Files.createDirectories(home.folder());
        var command = new Command(name, words, environment, home.folder(), home.log(name));
        var process = keep(ServerProcess.start(command, Lifetime.WITH_THIS_JVM));
        process.awaitReady(() -> Health.answers(management + "/actuator/health/readiness"), LIMIT);
        return new Service(address, process);
    }

    /** Closes something together with the system, if nobody has before. */
    public synchronized <T extends AutoCloseable> T keep(T started) {
        running.push(started);
        return started;
    }

    @Override
    public synchronized void close() throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
