package dev.pep.e2e.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("docker-compose.yml and the services' own settings agree")
class ComposeTests {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern ADDRESS = Pattern.compile("(?:http|postgresql)://([a-z0-9-]+):(\\d+)");

    /** What browsers and tokens name: the one machine that all this runs on. */
    private static final Set<String> FOR_BROWSERS = Set.of(
            "pep.public-url",
            "pep.security.internal.issuer",
            "pep.security.partner.issuer",
            "pep.gateway.sign-in.issuer",
            "pep.gateway.sign-in.end-session-uri",
            "spring.security.oauth2.client.provider.pep.authorization-uri",
            "spring.security.oauth2.client.registration.pep.redirect-uri");

    private final ComposeFile compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "heatmap-service", "notification-service"})
    void setsOnlyWhatTheServiceReads(String service) {
        assertThat(compose.environment(service).keySet()).allMatch(settings(service)::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "heatmap-service", "notification-service"})
    void leavesNoAddressOfASingleMachine(String service) {
        var left = settings(service).in(compose.environment(service)).values().entrySet().stream()
                .filter(setting -> !FOR_BROWSERS.contains(setting.getKey()))
                .filter(setting -> setting.getValue().contains("localhost")
                        || setting.getValue().contains("127.0.0.1"))
                .collect(Collectors.toSet());
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "heatmap-service", "notification-service"})
    void namesServicesByTheirPorts(String service) {
        settings(service).in(compose.environment(service)).values().forEach((name, value) -> {
            var address = ADDRESS.matcher(value);
            if (address.find() && !FOR_BROWSERS.contains(name)) {
                assertThat(compose.names()).as(name).contains(address.group(1));
                assertThat(Integer.parseInt(address.group(2))).as(name).isEqualTo(port(address.group(1)));
            }
        });
    }

    private int port(String service) {
        return switch (service) {
            case "postgres" -> 5432;
            case "registry" -> 8080;
            case "sign-in", "graph" -> standInPort(service);
            default -> Integer.parseInt(settings(service).values().get("server.port"));
        };
    }

    private int standInPort(String service) {
        var issuer = settings("gateway").values().get("pep.gateway.sign-in.issuer");
        var graph = settings("notification-service").values().get("pep.graph.base-url");
        return URI.create(service.equals("graph") ? graph : issuer).getPort();
    }

    private Settings settings(String service) {
        var own = ROOT.resolve(compose.module(service)).resolve("src/main/resources");
        var shared = ROOT.resolve("platform/src/main/resources/platform-defaults.yml");
        var files = List.of(own.resolve("application.yml"), own.resolve("application-local.yml"), shared);
        return Settings.of(files.subList(0, service.equals("gateway") ? 2 : 3)); // the gateway has no platform
    }
}
