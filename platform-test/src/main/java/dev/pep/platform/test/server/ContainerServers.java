package dev.pep.platform.test.server;

import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startable;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Containers of the pinned images, which Testcontainers removes when the JVM ends, however it ends. */
@SuppressWarnings("resource") // they live as long as the JVM
final class ContainerServers implements Servers {

    private static final int REGISTRY_PORT = 8080;

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18.0").withUsername("pep");
    private final KafkaContainer kafka =
            new KafkaContainer("apache/kafka:4.1.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    private final GenericContainer<?> registry = new GenericContainer<>("apicurio/apicurio-registry:3.1.7")
            .withExposedPorts(REGISTRY_PORT)
            .waitingFor(Wait.forHttp("/apis/registry/v3/system/info"));

    ContainerServers() {
        Startables.deepStart(postgres, kafka, registry).join();
    }

    @Override
    public Addresses addresses() {
        return new Addresses(
                "jdbc:postgresql://%s:%d/"
                        .formatted(postgres.getHost(), postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT)),
                postgres.getUsername(),
                postgres.getPassword(),
                kafka.getBootstrapServers(),
                "http://%s:%d/apis/registry/v3".formatted(registry.getHost(), registry.getMappedPort(REGISTRY_PORT)));
    }

    @Override
    public void close() {
        Stream.of(registry, kafka, postgres).forEach(Startable::stop);
    }
}
