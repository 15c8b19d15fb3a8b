package dev.pep.platform.test;

import java.util.Map;

/**
 * Real servers for tests, started once per JVM when first needed. The system property {@code pep.test.infrastructure}
 * chooses: {@code containers}, {@code embedded}, or {@code auto} (containers where a Docker engine answers).
 */
public sealed interface Infrastructure permits ContainerInfrastructure, EmbeddedInfrastructure {

    /** The setting. */
    String SETTING = "pep.test.infrastructure";

    /** Makes a new, empty database. */
    TestDatabase newDatabase();

    /** The broker, for {@code bootstrap.servers}. */
    String kafka();

    /** The registry, in its own API. */
    String registryUrl();

    /** Returns the settings by which a service uses broker and registry. */
    default Map<String, String> messagingSettings() {
        return Map.of("spring.kafka.bootstrap-servers", kafka(), "pep.kafka.registry-url", registryUrl());
    }

    /** Returns the servers that all tests of this JVM share. */
    static Infrastructure shared() {
        return SharedInfrastructure.INSTANCE;
    }
}
