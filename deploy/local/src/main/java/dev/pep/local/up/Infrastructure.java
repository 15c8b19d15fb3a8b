package dev.pep.local.up;

import dev.pep.local.infrastructure.KafkaBroker;
import dev.pep.local.infrastructure.Postgres;
import dev.pep.local.infrastructure.SchemaRegistry;
import dev.pep.local.infrastructure.Site;
import dev.pep.local.process.Command;
import dev.pep.local.process.JavaProgram;
import dev.pep.local.process.Lifetime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** The components that the services stand on. */
record Infrastructure(Layout layout, Ports ports) {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String REGISTRY = "registry";
    static final String SIGN_IN = "sign-in";
    static final String GRAPH = "graph";

    List<Component> components() {
        return List.of(postgres(), kafka(), signIn(), graph(), registry());
    }

    private Component postgres() {
        return new Component(
                POSTGRES,
                List.of(ports.postgres()),
                "localhost:" + ports.postgres(),
                Set.of(),
                "INT",
                started -> Postgres.start(site(POSTGRES, ports.postgres(), started))
                        .withDatabases(List.of(REGISTRY)));
    }

    private Component kafka() {
        return new Component(
                KAFKA,
                List.of(ports.kafka()),
                "localhost:" + ports.kafka(),
                Set.of(),
                "TERM",
                started -> KafkaBroker.start(site(KAFKA, ports.kafka(), started)));
    }

    private Component registry() {
        var database = "jdbc:postgresql://localhost:" + ports.postgres() + "/registry";
        return new Component(
                REGISTRY,
                List.of(ports.registry()),
                Ports.http(ports.registry()),
                Set.of(POSTGRES),
                "TERM",
                started -> SchemaRegistry.start(site(REGISTRY, ports.registry(), started), database));
    }

    private Component signIn() {
        return program(
                SIGN_IN,
                "dev.pep.local.signin.SignInServer",
                ports.signIn(),
                ports.issuer() + "/.well-known/openid-configuration",
                List.of(ports.publicUrl(), layout.serviceList().toString()));
    }

    private Component graph() {
        return program(
                GRAPH,
                "dev.pep.local.graph.GraphSimulator",
                ports.graph(),
                Ports.http(ports.graph()) + "/_simulator/faults",
                List.of());
    }

    private Component program(String name, String mainClass, int port, String health, List<String> more) {
        return new Component(
                name,
                List.of(port),
                Ports.http(port),
                Set.of(),
                "TERM",
                started -> new JavaServer(command(name, mainClass, port, more), health).start(started));
    }

    private Command command(String name, String mainClass, int port, List<String> more) {
        var words = new ArrayList<>(List.of(
                JavaProgram.path(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive", // made at its first stop, and read from then on
                "-XX:SharedArchiveFile=" + layout.programs().resolve(name + ".jsa"),
                "-Dlogback.configurationFile=dev/pep/local/logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass,
                Integer.toString(port),
                layout.data(name).toString()));
        words.addAll(more);
        return new Command(name, words, layout.folder(), layout.log(name));
    }

    private Site site(String name, int port, LongConsumer started) {
        return new Site(layout.data(name), layout.log(name), port, Lifetime.DETACHED, started);
    }
}
