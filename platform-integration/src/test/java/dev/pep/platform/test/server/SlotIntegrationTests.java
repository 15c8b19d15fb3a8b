package dev.pep.platform.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The servers of a build")
class SlotIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Process maven;
    private Build build;

    @BeforeEach
    void begin() throws IOException {
        maven = new ProcessBuilder("cat").start(); // it waits for us
        build = new Build(maven.toHandle());
    }

    @AfterEach
    void end() {
        maven.destroyForcibly();
    }

    @Test
    @DisplayName("the next JVM finds them running and empty; they end when the build's process is killed")
    void areHandedOnEmpty() throws Exception {
        Addresses first;
        try (Slot slot = Slot.take(build)) {
            first = slot.addresses();
            leaveSomething(first);
        }
        try (Slot slot = Slot.take(build)) {
            assertThat(slot.addresses()).isEqualTo(first);
            assertThat(databases(first)).noneMatch(name -> name.startsWith("test_"));
            try (Admin admin = admin(first)) {
                assertThat(admin.listTopics().names().get()).isEmpty();
                assertThat(admin.listGroups().all().get()).isEmpty();
            }
        }
        Path folder = build.folder();
        List<ProcessHandle> servers = servers(folder);
        assertThat(servers).hasSizeGreaterThan(3);
        maven.destroyForcibly();
        await().atMost(LIMIT).until(() -> servers.stream().noneMatch(ProcessHandle::isAlive));
        await().atMost(LIMIT).until(() -> !folder.toFile().exists());
    }

    private static void leaveSomething(Addresses servers) throws Exception {
        execute(servers, "create database test_left");
        try (Admin admin = admin(servers);
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", servers.kafka(), "group.id", "left"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            admin.createTopics(List.of(new NewTopic("left", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            consumer.commitSync(Map.of(new TopicPartition("left", 0), new OffsetAndMetadata(0)));
        }
    }

    private static Admin admin(Addresses servers) {
        return Admin.create(Map.of("bootstrap.servers", servers.kafka()));
    }

    private static void execute(Addresses servers, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(servers.database("postgres"), servers.user(), servers.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> databases(Addresses servers) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var connection =
                        DriverManager.getConnection(servers.database("postgres"), servers.user(), servers.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select datname from pg_database")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    /** Returns the processes that work for the build: those that name its folder, and what they have started. */
    private static List<ProcessHandle> servers(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .toList();
    }
}
