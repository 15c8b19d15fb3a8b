package dev.pep.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import com.sun.net.httpserver.HttpServer;
import dev.pep.platform.call.ServiceUnavailable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.avro.AvroRuntimeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

@DisplayName("Transience")
class TransienceTests {

    private static final byte[] EVENT = {0, 0, 0, 0, 1, 2, 3};

    static Stream<Throwable> passing() {
        return Stream.of(
                new ConnectException("refused"),
                new HttpTimeoutException("slow"),
                new SQLException("gone", "08006"),
                new SQLException("shutting down", "57P01"),
                new CannotCreateTransactionException("no connection"),
                new IOException("HTTP/1.1 header parser received no bytes", new EOFException()),
                away(new ResourceAccessException("away", new SSLException("no handshake"))),
                away(HttpServerErrorException.create(SERVICE_UNAVAILABLE, "", new HttpHeaders(), new byte[0], null)),
                away(HttpClientErrorException.create(FORBIDDEN, "", new HttpHeaders(), new byte[0], null)),
                away(new OAuth2AuthorizationException(new OAuth2Error("invalid_token_response"))),
                away(new RestClientException("unreadable", new IOException("Connection reset"))));
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new IllegalArgumentException("no"),
                new AvroRuntimeException("malformed"),
                new EOFException(),
                new UncheckedIOException(new EOFException()),
                new SQLException("not null", "23502"),
                new DuplicateKeyException("twice"),
                new OptimisticLockingFailureException("stale"),
                away(HttpClientErrorException.create(BAD_REQUEST, "", new HttpHeaders(), new byte[0], null)),
                away(new RestClientException("unreadable", new IllegalArgumentException("no JSON"))),
                away(null));
    }

    @ParameterizedTest
    @MethodSource("passing")
    @DisplayName("sees that a failure passes, however deep its cause")
    void findsPassing(Throwable cause) {
        assertThat(Transience.isTransient(cause)).isTrue();
        assertThat(Transience.isTransient(new SerializationException(new IllegalStateException(cause))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("lasting")
    @DisplayName("takes all else for the event's own fault")
    void findsLasting(Throwable cause) {
        assertThat(Transience.isTransient(new SerializationException(new IllegalStateException(cause))))
                .isFalse();
    }

    @Test
    @DisplayName("sees that a registry that is down passes")
    void registryDown() {
        assertThat(Transience.isTransient(deserializing("http://localhost:1/apis/registry/v3")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 429, 401})
    @DisplayName("sees that a registry that cannot answer now passes")
    void registryUnavailable(int status) throws IOException {
        assertThat(Transience.isTransient(deserializing(status))).isTrue();
    }

    @Test
    @DisplayName("takes a schema that the registry does not know for the event's own fault")
    void unknownSchema() throws IOException {
        assertThat(Transience.isTransient(deserializing(404))).isFalse();
    }

    @Test
    @DisplayName("sees that a service that dies in the middle of its answer passes")
    void answerBreaksOff() throws IOException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(EVENT);
            exchange.close();
        });
        service.start();
        try {
            RestClient http =
                    RestClient.create("http://localhost:" + service.getAddress().getPort());
            Throwable broken = catchThrowable(() -> http.get().retrieve().body(String.class));
            assertThat(Transience.isTransient(away((RestClientException) broken)))
                    .as(broken.toString())
                    .isTrue();
        } finally {
            service.stop(0);
        }
    }

    private static ServiceUnavailable away(@Nullable Exception failure) {
        return new ServiceUnavailable("other-service gives no answer", failure);
    }

    private static Throwable deserializing(int status) throws IOException {
        HttpServer registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        registry.createContext("/", exchange -> {
            byte[] body =
                    "{\"status\": %d, \"title\": \"no\"}".formatted(status).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            try (exchange;
                    var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        registry.start();
        try {
            return deserializing("http://localhost:" + registry.getAddress().getPort() + "/apis/registry/v3");
        } finally {
            registry.stop(0);
        }
    }

    private static Throwable deserializing(String registryUrl) {
        var deserializer = EventSerde.APICURIO.deserializer(registryUrl);
        return catchThrowable(() -> deserializer.deserialize("topic", EVENT.clone()));
    }
}
