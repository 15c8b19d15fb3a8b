package dev.pep.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceList;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTests {

    private static final ServiceList SERVICES = ServiceList.in(Path.of("..", ".."));

    @Test
    void shiftsEveryAddressByTheOffset() {
        var plain = Ports.from(SERVICES, Map.of());
        var shifted = Ports.from(SERVICES, Map.of("PEP_PORT_OFFSET", "1000"));

        assertThat(of("gateway", shifted))
                .containsEntry("SERVER_PORT", "9080")
                .containsEntry("MANAGEMENT_SERVER_PORT", "9079")
                .containsEntry("PEP_GATEWAY_SIGNIN_ISSUER", "http://localhost:9090/pep")
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:16432/gateway");
        assertThat(SERVICES.all()).allSatisfy(service -> {
            var later = of(service.name(), shifted);
            var left = of(service.name(), plain).entrySet().stream()
                    .filter(entry -> entry.getValue().matches(".*\\d{4}.*"))
                    .filter(entry -> entry.getValue().equals(later.get(entry.getKey())))
                    .collect(Collectors.toSet());
            assertThat(left).isEmpty();
        });
    }

    @Test
    void givesEachCopyPortsOfItsOwnOnTheSameGround() {
        var first = Ports.from(SERVICES, Map.of());
        var second = first.ofCopy(2);

        assertThat(of("gateway", second))
                .containsEntry("SERVER_PORT", "8180")
                .containsEntry("MANAGEMENT_SERVER_PORT", "8179")
                .containsEntry("PEP_SERVICES_HEATMAP_URL", "http://localhost:8181")
                .containsEntry("PEP_PUBLICURL", "http://localhost:8080");
        assertThat(of("heatmap-service", second))
                .containsEntry(
                        "SPRING_DATASOURCE_URL", of("heatmap-service", first).get("SPRING_DATASOURCE_URL"))
                .containsEntry("PEP_SECURITY_PARTNER_ISSUER", "http://localhost:8080")
                .containsEntry("PEP_SECURITY_PARTNER_JWKSETURI", "http://localhost:8180/.well-known/partner-jwks.json");
    }

    @Test
    void tellsEachServiceWhereTheOthersAre() {
        assertThat(SERVICES.all())
                .allSatisfy(service -> assertThat(of(service.name(), Ports.from(SERVICES, Map.of())))
                        .doesNotContainKey(service.urlVariable())
                        .containsKeys(SERVICES.all().stream()
                                .filter(other -> !other.equals(service))
                                .map(ListedService::urlVariable)
                                .toArray(String[]::new)));
    }

    private static Map<String, String> of(String service, Ports ports) {
        return new ServiceEnvironment(ports).of(SERVICES.named(service));
    }
}
