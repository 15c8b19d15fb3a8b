package dev.pep.platform.test.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Properties;

/**
 * Where the servers are.
 *
 * @param postgres the JDBC address of the cluster, to which a database's name is added
 * @param user who may create databases there
 * @param password of the user
 * @param kafka the broker, for {@code bootstrap.servers}
 * @param registry the registry, in its own API
 */
public record Addresses(String postgres, String user, String password, String kafka, String registry) {

    /** Returns the JDBC address of a database. */
    public String database(String name) {
        return postgres + name;
    }

    /** Writes them into the file, which is there only when it is whole. */
    void write(Path file) throws IOException {
        Properties all = new Properties();
        all.setProperty("postgres", postgres);
        all.setProperty("user", user);
        all.setProperty("password", password);
        all.setProperty("kafka", kafka);
        all.setProperty("registry", registry);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var out = Files.newBufferedWriter(unfinished)) {
            all.store(out, null);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Addresses read(Path file) {
        Properties all = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Addresses(
                value(all, "postgres"),
                value(all, "user"),
                value(all, "password"),
                value(all, "kafka"),
                value(all, "registry"));
    }

    private static String value(Properties all, String name) {
        return Objects.requireNonNull(all.getProperty(name), name);
    }
}
