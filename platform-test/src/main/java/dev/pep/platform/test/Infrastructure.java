package dev.pep.platform.test;

import dev.pep.platform.test.server.Addresses;
import dev.pep.platform.test.server.Slot;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * Real servers for tests. The JVMs of a build have them one after the other, each as if it had started them; they end
 * with the build's Maven, or with this JVM where there is none. The system property {@code pep.test.infrastructure}
 * chooses: {@code containers}, {@code embedded}, or {@code auto} (containers where a Docker engine answers).
 */
public final class Infrastructure {

    /** The setting. */
    public static final String SETTING = "pep.test.infrastructure";

    /** Kept for as long as this JVM: a slot that nobody holds any more is collected, and another JVM empties it. */
    private final Slot slot;

    private Infrastructure(Slot slot) {
        this.slot = slot;
    }

    /** Returns the servers that all tests of this JVM share. */
    public static Infrastructure shared() {
        return Shared.INSTANCE;
    }

    /** Makes a new, empty database, which is dropped when another JVM gets the servers. */
    public TestDatabase newDatabase() {
        Addresses servers = slot.addresses();
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection =
                        DriverManager.getConnection(servers.database("postgres"), servers.user(), servers.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(servers.database(name), servers.user(), servers.password());
    }

    /** The broker, for {@code bootstrap.servers}. */
    public String kafka() {
        return slot.addresses().kafka();
    }

    /** The registry, in its own API. */
    public String registryUrl() {
        return slot.addresses().registry();
    }

    /** Returns the settings by which a service uses broker and registry. */
    public Map<String, String> messagingSettings() {
        return Map.of("spring.kafka.bootstrap-servers", kafka(), "pep.kafka.registry-url", registryUrl());
    }

    private static final class Shared {

        private static final Infrastructure INSTANCE = new Infrastructure(Slot.take());
    }
}
