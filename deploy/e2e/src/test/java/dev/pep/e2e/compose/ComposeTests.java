package dev.pep.e2e.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceList;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("docker-compose.yml, the list of services and the services' own settings agree")
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

    private static final ServiceList SERVICES = ServiceList.in(ROOT);

    private final ComposeFile compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));

    static Stream<String> services() {
        return SERVICES.all().stream().map(ListedService::name);
    }

    @Test
    void hasTheServicesOfTheList() {
        var built = compose.names().stream()
                .filter(name -> compose.buildsTarget(name, "service"))
                .collect(Collectors.toSet());
        assertThat(built).isEqualTo(services().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void buildsEachFromItsModuleOnItsDatabase(String service) {
        assertThat(compose.module(service)).isEqualTo(service);
        assertThat(compose.environment(service))
                .containsEntry(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://postgres:5432/"
                                + SERVICES.named(service).database());
    }

    /** Without compose, too: a service that is started by hand, and one that is started by deploy/up, are alike. */
    @ParameterizedTest
    @MethodSource("services")
    void hasThePortsAndTheDatabaseOfTheList(String service) {
        var own = settings(service).in(Map.of()).values();
        var listed = SERVICES.named(service);
        assertThat(own.get("server.port")).isEqualTo(Integer.toString(listed.port()));
        assertThat(own.getOrDefault("management.server.port", Integer.toString(listed.port())))
                .isEqualTo(Integer.toString(listed.health()));
        assertThat(own.get("spring.datasource.url")).endsWith("/" + listed.database());
    }

    @ParameterizedTest
    @MethodSource("services")
    void givesTheLinksKeyToThoseThatOwnLinks(String service) {
        assertThat(compose.environment(service).containsKey("PEP_LINKS_KEY"))
                .isEqualTo(SERVICES.named(service).ownsLinks());
    }

    /** It asks them for the secrets that stand in mails. */
    @Test
    void tellsNotificationServiceWhereTheOwnersOfLinksAre() {
        var known = settings("notification-service").values();
        assertThat(SERVICES.all().stream().filter(ListedService::ownsLinks))
                .isNotEmpty()
                .allSatisfy(owner -> assertThat(known).containsKey("pep.services." + owner.shortName() + ".url"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void givesTheScopesOfTheListToItsMachineClient(String service) {
        var wanted =
                settings(service).values().getOrDefault("spring.security.oauth2.client.registration.machine.scope", "");
        var scopes = Arrays.stream(wanted.split(",")).map(String::strip).filter(scope -> !scope.isEmpty());
        assertThat(SERVICES.named(service).scopes()).containsAll(scopes.toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void setsOnlyWhatTheServiceReads(String service) {
        var settings = settings(service);
        var documented = ConfigurationMetadata.of(List.of(ROOT.resolve("platform"), ROOT.resolve(service)));
        assertThat(compose.environment(service).keySet())
                .allMatch(variable -> settings.has(variable) || documented.has(variable));
    }

    @ParameterizedTest
    @MethodSource("services")
    void leavesNoAddressOfASingleMachine(String service) {
        var left = settings(service).in(compose.environment(service)).values().entrySet().stream()
                .filter(setting -> !FOR_BROWSERS.contains(setting.getKey()))
                .filter(setting -> setting.getValue().contains("localhost")
                        || setting.getValue().contains("127.0.0.1"))
                .collect(Collectors.toSet());
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
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
            default -> SERVICES.named(service).port();
        };
    }

    private int standInPort(String service) {
        var issuer = settings("gateway").values().get("pep.gateway.sign-in.issuer");
        var graph = settings("notification-service").values().get("pep.graph.base-url");
        return URI.create(service.equals("graph") ? graph : issuer).getPort();
    }

    private Settings settings(String service) {
        var own = ROOT.resolve(compose.module(service)).resolve("src/main/resources");
        var web = ROOT.resolve("platform-web/src/main/resources/platform-web-defaults.yml");
        var shared = ROOT.resolve("platform/src/main/resources/platform-defaults.yml");
        var files = List.of(own.resolve("application.yml"), web, shared);
        return Settings.of(files.subList(0, service.equals("gateway") ? 2 : 3)) // of the platform it has the web part
                .and("pep.api", SERVICES.named(service).shortName());
    }
}
