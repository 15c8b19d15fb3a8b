package dev.pep.platform.test.server;

import dev.pep.platform.test.Infrastructure;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;

/**
 * A process of its own that starts the servers, writes down where they are, and ends them when the process that it
 * watches has ended, however that went. If it is killed itself, the servers die with it.
 */
final class Supervisor {

    private Supervisor() {}

    /** Takes the folder for all that the servers keep, and the id of the process that is watched. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Optional<ProcessHandle> watched = ProcessHandle.of(Long.parseLong(arguments[1]));
        try (Servers servers = start(folder)) {
            servers.addresses().write(Slot.addresses(folder));
            watched.ifPresent(process -> process.onExit().join());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        try {
            Files.deleteIfExists(Objects.requireNonNull(folder.getParent()));
        } catch (DirectoryNotEmptyException e) {
            return; // the servers of another JVM of the build are there, and will do it
        }
    }

    private static Servers start(Path folder) {
        String setting = System.getProperty(Infrastructure.SETTING, "auto");
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "embedded" -> new EmbeddedServers(folder);
            case "containers" -> new ContainerServers();
            case "auto" ->
                DockerClientFactory.instance().isDockerAvailable()
                        ? new ContainerServers()
                        : new EmbeddedServers(folder);
            default ->
                throw new IllegalArgumentException(
                        Infrastructure.SETTING + " is auto, containers or embedded, not " + setting);
        };
    }
}
