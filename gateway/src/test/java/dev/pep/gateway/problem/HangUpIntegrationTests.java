package dev.pep.gateway.problem;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.pep.gateway.Browser;
import dev.pep.gateway.Surroundings;
import dev.pep.gateway.Upstream;
import dev.pep.platform.problem.ProblemWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

@DisplayName("Quality 4: who hangs up is no error of the gateway's")
class HangUpIntegrationTests {

    private static final int LARGE = 50_000_000;

    @RegisterExtension
    static final Surroundings around = new Surroundings();

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger handler = (Logger) LoggerFactory.getLogger(ProblemWriter.class.getPackageName());
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Browser browser;

    @BeforeEach
    void listen() {
        around.nextPerson("ecm.central.1@pep.example", 3600);
        browser = around.newBrowser();
        browser.signIn("");
        handler.setLevel(Level.DEBUG);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(log);
        handler.setLevel(null);
    }

    @Test
    void duringAnUpload() throws IOException {
        call("POST /api/heatmap/imports", new byte[1_000_000], 0);
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(at(Level.DEBUG)).contains("POST /api/heatmap/imports: the caller has hung up"));
        assertThat(at(Level.ERROR)).isEmpty();
    }

    @Test
    void duringADownload() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        around.upstream.on("/api/heatmap/export", (exchange, seen) -> {
            try {
                Upstream.send(exchange, 200, "application/octet-stream", new byte[LARGE]);
            } finally {
                over.countDown();
            }
        });
        call("GET /api/heatmap/export", new byte[0], 1_000);
        assertThat(over.await(20, SECONDS)).isTrue();
        await().during(Duration.ofMillis(500)).until(() -> at(Level.ERROR), List::isEmpty);
    }

    private List<String> at(Level level) {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel() == level)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** Begins a call, reads so much of its answer, and breaks the connection. */
    private void call(String methodAndPath, byte[] begun, int read) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Surroundings.port(around.gateway()))) {
            socket.getOutputStream().write(head(methodAndPath, begun).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(begun);
            assertThat(socket.getInputStream().readNBytes(read)).hasSize(read);
            socket.setSoLinger(true, 0);
        }
    }

    private String head(String methodAndPath, byte[] begun) {
        String csrf = String.valueOf(browser.cookies().get(Browser.CSRF));
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        return Stream.of(
                        methodAndPath + " HTTP/1.1",
                        "Host: localhost",
                        "Cookie: " + cookies,
                        "X-XSRF-TOKEN: " + csrf,
                        "Content-Type: application/octet-stream",
                        "Content-Length: " + (begun.length == 0 ? 0 : LARGE))
                .map(line -> line + "\r\n")
                .reduce("", String::concat)
                .concat("\r\n");
    }
}
