package dev.pep.gateway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL, a real sign-in server and a small service behind the gateway; each instance has its own database.
 * As the extension of a class of tests it also has one gateway, which is there for all of them.
 */
public final class Surroundings implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private static final EmbeddedPostgres POSTGRES = postgres();

    public final MockOAuth2Server signIn =
            new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"rotateRefreshToken\": true}"));

    public final Upstream upstream = new Upstream();
    private final String database = "gateway_" + UUID.randomUUID().toString().replace("-", "");
    private final List<ConfigurableApplicationContext> gateways = new ArrayList<>();
    private final String[] settings;

    /** Has a gateway with such settings as an extension. */
    public Surroundings(String... settings) {
        this.settings = settings;
        signIn.start();
        JdbcClient.create(POSTGRES.getPostgresDatabase())
                .sql("create database " + database)
                .update();
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        startGateway(settings);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    /** The gateway of the tests. */
    public ConfigurableApplicationContext gateway() {
        return gateways.getFirst();
    }

    /** A new browser before the gateway of the tests. */
    public Browser newBrowser() {
        return browserOf(gateway());
    }

    /** Starts a further gateway. */
    public ConfigurableApplicationContext startGateway(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + POSTGRES.getJdbcUrl("postgres", database),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.datasource.hikari.maximum-pool-size=5",
                "--pep.gateway.sign-in.issuer=" + signIn.issuerUrl("pep"),
                "--pep.services.heatmap.url=" + upstream.address(),
                "--pep.services.notification.url=" + upstream.address(),
                "--pep.gateway.route.pause=1s",
                "--pep.gateway.page.location=classpath:/page/",
                "--pep.gateway.partner.attempts-per-minute=1000",
                "--pep.gateway.partner.link-attempts-per-minute=1000"));
        List<String> named = Arrays.stream(settings)
                .map(setting -> setting.substring(0, setting.indexOf('=') + 1))
                .toList();
        all.removeIf(setting -> named.stream().anyMatch(setting::startsWith));
        all.addAll(List.of(settings));
        ConfigurableApplicationContext gateway =
                new SpringApplicationBuilder(GatewayApplication.class).run(all.toArray(String[]::new));
        gateways.add(gateway);
        return gateway;
    }

    public Browser browserOf(ConfigurableApplicationContext gateway) {
        return new Browser(port(gateway));
    }

    public static int port(ConfigurableApplicationContext gateway) {
        return Objects.requireNonNull(((WebServerApplicationContext) gateway).getWebServer())
                .getPort();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(POSTGRES.getDatabase("postgres", database));
    }

    /** The next person to sign in, with a token that lives for that long. */
    public void nextPerson(String email, long seconds) {
        signIn.enqueueCallback(new DefaultOAuth2TokenCallback(
                "pep",
                email,
                "JWT",
                List.of("pep-api"),
                Map.of(
                        "email",
                        email,
                        "name",
                        "ECM Central 1",
                        "roles",
                        List.of("ECM"),
                        "ous",
                        List.of("US Central"),
                        "zoneinfo",
                        "America/Chicago"),
                seconds));
    }

    @Override
    public void close() {
        gateways.forEach(ConfigurableApplicationContext::close);
        upstream.close();
        signIn.shutdown();
    }

    private static EmbeddedPostgres postgres() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
