package dev.pep.platform.test;

import java.util.Locale;
import org.testcontainers.DockerClientFactory;

/** Holds the servers of this JVM. */
final class SharedInfrastructure {

    static final Infrastructure INSTANCE = choose(System.getProperty(Infrastructure.SETTING, "auto"));

    private SharedInfrastructure() {}

    private static Infrastructure choose(String setting) {
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "embedded" -> new EmbeddedInfrastructure();
            case "containers" -> new ContainerInfrastructure();
            case "auto" ->
                DockerClientFactory.instance().isDockerAvailable()
                        ? new ContainerInfrastructure()
                        : new EmbeddedInfrastructure();
            default ->
                throw new IllegalArgumentException(
                        Infrastructure.SETTING + " is auto, containers or embedded, not " + setting);
        };
    }
}
