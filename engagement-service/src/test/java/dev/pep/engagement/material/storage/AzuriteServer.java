package dev.pep.engagement.material.storage;

import dev.pep.local.process.Command;
import dev.pep.local.process.FreePort;
import dev.pep.local.process.Lifetime;
import dev.pep.local.process.OneShot;
import dev.pep.local.process.ServerProcess;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Azurite as a process of its own on a free port; installed from its lock file when it is not there yet. */
public final class AzuriteServer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("src/test/azurite").toAbsolutePath();
    private static final Path TARGET = Path.of("target/azurite").toAbsolutePath();
    private static final Duration INSTALLING = Duration.ofMinutes(5);
    private static final Duration STARTING = Duration.ofMinutes(1);

    /** The account and key that everybody who uses Azurite knows. */
    private static final String ACCOUNT = "devstoreaccount1";

    private static final String KEY =
            "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private final int port = FreePort.any();
    private final Path data = TARGET.resolve(UUID.randomUUID().toString());
    private ServerProcess process;

    private AzuriteServer() {
        process = run();
    }

    public static AzuriteServer start() {
        install();
        return new AzuriteServer();
    }

    /** Makes a container, as who runs PEP does. */
    public void make(String container) {
        AzureContainer.of(new StorageSettings.Azure(null, container, connectionString(), null))
                .createIfNotExists();
    }

    public String connectionString() {
        return "DefaultEndpointsProtocol=http;AccountName=%s;AccountKey=%s;BlobEndpoint=http://127.0.0.1:%d/%s;"
                .formatted(ACCOUNT, KEY, port, ACCOUNT);
    }

    /** Ends the server; what it has stays. */
    public void pause() {
        process.close();
    }

    public void resume() {
        process = run();
    }

    @Override
    public void close() {
        process.close();
    }

    private ServerProcess run() {
        String program =
                PROGRAM.resolve("node_modules/azurite/dist/src/blob/main.js").toString();
        List<String> words = List.of(
                "node",
                program,
                "--blobHost",
                "127.0.0.1",
                "--blobPort",
                Integer.toString(port),
                "--location",
                data.toString(),
                "--silent",
                "--disableTelemetry");
        return ServerProcess.start(command("azurite", words), Lifetime.WITH_THIS_JVM)
                .awaitReady(this::answers, STARTING);
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void install() {
        Path installed = PROGRAM.resolve("node_modules/.package-lock.json");
        try {
            if (Files.notExists(installed)
                    || Files.getLastModifiedTime(installed)
                                    .compareTo(Files.getLastModifiedTime(PROGRAM.resolve("package-lock.json")))
                            < 0) {
                OneShot.run(
                        command(
                                "npm ci",
                                List.of(
                                        "npm",
                                        "ci",
                                        "--prefer-offline",
                                        "--no-audit",
                                        "--no-fund",
                                        "--loglevel=error")),
                        INSTALLING);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Command command(String name, List<String> words) {
        return new Command(name, words, PROGRAM, TARGET.resolve(name.replace(' ', '-') + ".log"));
    }
}
