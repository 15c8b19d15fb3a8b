package dev.pep.local.infrastructure;

import dev.pep.local.process.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;

/** The broker's configuration in its data directory, written anew at each start. */
record KafkaFiles(Path data) {

    private static final String LOGGING = """
            rootLogger.level = warn
            rootLogger.appenderRef.console.ref = console
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %p %c{1}: %m%n
            """;

    static KafkaFiles write(Site site) {
        var files = new KafkaFiles(site.data());
        try {
            Files.createDirectories(site.data());
            Files.writeString(site.data().resolve("log4j2.properties"), LOGGING);
            Files.writeString(site.data().resolve("server.properties"), files.settings(site.port(), FreePort.any()));
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String properties() {
        return data.resolve("server.properties").toString();
    }

    /** Exists once the storage has been formatted. */
    Path formatted() {
        return data.resolve("topics").resolve("meta.properties");
    }

    String clusterId() {
        var id = UUID.randomUUID(); // its first bits below never make a leading dash, which would read as an option
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits() & Long.MAX_VALUE)
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String settings(int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=3
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, data.resolve("topics"));
    }
}
