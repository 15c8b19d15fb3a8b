package dev.pep.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTests {

    @Test
    void shiftsEveryAddressByTheOffset() {
        var plain = new ServiceEnvironment(Ports.from(Map.of()));
        var shifted = new ServiceEnvironment(Ports.from(Map.of("PEP_PORT_OFFSET", "1000")));

        assertThat(shifted.gateway())
                .containsEntry("SERVER_PORT", "9080")
                .containsEntry("PEP_GATEWAY_SIGNIN_ISSUER", "http://localhost:9090/pep")
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:16432/gateway");
        assertThat(Stream.of(plain.gateway(), plain.heatmap("key"), plain.notification())
                        .flatMap(all -> all.entrySet().stream()
                                .filter(entry -> entry.getValue().matches(".*\\d{4}.*"))
                                .filter(entry -> entry.getValue().equals(shiftedValue(shifted, all, entry.getKey())))))
                .isEmpty();
    }

    @Test
    void givesEachCopyPortsOfItsOwnOnTheSameGround() {
        var first = new ServiceEnvironment(Ports.from(Map.of()));
        var second = new ServiceEnvironment(Ports.from(Map.of()).ofCopy(2));

        assertThat(second.gateway())
                .containsEntry("SERVER_PORT", "8180")
                .containsEntry("MANAGEMENT_SERVER_PORT", "8179")
                .containsEntry("PEP_GATEWAY_ROUTE_HEATMAP", "http://localhost:8181")
                .containsEntry("PEP_PUBLICURL", "http://localhost:8080");
        assertThat(second.heatmap("key"))
                .containsEntry("SPRING_DATASOURCE_URL", first.heatmap("key").get("SPRING_DATASOURCE_URL"))
                .containsEntry("PEP_SECURITY_PARTNER_ISSUER", "http://localhost:8080")
                .containsEntry("PEP_SECURITY_PARTNER_JWKSETURI", "http://localhost:8180/.well-known/partner-jwks.json");
    }

    private static String shiftedValue(ServiceEnvironment shifted, Map<String, String> of, String name) {
        return Stream.of(shifted.gateway(), shifted.heatmap("key"), shifted.notification())
                .filter(all -> all.keySet().equals(of.keySet()))
                .map(all -> String.valueOf(all.get(name)))
                .findFirst()
                .orElseThrow();
    }
}
