package dev.pep.platform.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Containers of the pinned images, which Testcontainers removes when the JVM ends. */
@SuppressWarnings("resource") // they live as long as the JVM
final class ContainerInfrastructure implements Infrastructure {

    private static final int REGISTRY_PORT = 8080;

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18.0").withUsername("pep");
    private final KafkaContainer kafka =
            new KafkaContainer("apache/kafka:4.1.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    private final GenericContainer<?> registry = new GenericContainer<>("apicurio/apicurio-registry:3.1.7")
            .withExposedPorts(REGISTRY_PORT)
            .waitingFor(Wait.forHttp("/apis/registry/v3/system/info"));

    ContainerInfrastructure() {
        Startables.deepStart(postgres, kafka, registry).join();
    }

    @Override
    public TestDatabase newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = "jdbc:postgresql://%s:%d/%s"
                .formatted(postgres.getHost(), postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), name);
        return new TestDatabase(url, postgres.getUsername(), postgres.getPassword());
    }

    @Override
    public String kafka() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String registryUrl() {
        return "http://%s:%d/apis/registry/v3".formatted(registry.getHost(), registry.getMappedPort(REGISTRY_PORT));
    }
}
