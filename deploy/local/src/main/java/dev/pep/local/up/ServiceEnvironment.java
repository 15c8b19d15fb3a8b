package dev.pep.local.up;

import dev.pep.local.service.ListedService;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each service is told by its environment: its own ports and database, and what all are told, of which each reads
 * what it knows: what they stand on, and the addresses of the services of its copy, shifted as all ports are.
 */
record ServiceEnvironment(Ports ports) {

    Map<String, String> of(ListedService service) {
        var all = new HashMap<String, String>();
        all.put("SERVER_PORT", Integer.toString(ports.ofService(service.port())));
        all.put("SERVER_ADDRESS", "localhost");
        service.management()
                .ifPresent(port -> all.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.ofService(port))));
        all.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + ports.postgres() + "/" + service.database());
        all.put("SPRING_DATASOURCE_USERNAME", "pep");
        all.put("SPRING_DATASOURCE_PASSWORD", "pep");
        all.putAll(infrastructure());
        all.putAll(security());
        all.putAll(others(service));
        return all;
    }

    private Map<String, String> others(ListedService service) {
        return ports.services().all().stream()
                .filter(other -> !other.equals(service))
                .collect(Collectors.toMap(ListedService::urlVariable, ports::url));
    }

    private Map<String, String> infrastructure() {
        return Map.of(
                "SPRING_KAFKA_BOOTSTRAPSERVERS", "localhost:" + ports.kafka(),
                "PEP_KAFKA_REGISTRYURL", Ports.http(ports.registry()) + "/apis/registry/v3",
                "PEP_GRAPH_BASEURL", Ports.http(ports.graph()) + "/v1.0",
                "PEP_MAIL_PERMINUTE", "300", // the simulator has no limit of its own, and the sample is in a hurry
                "PEP_MAIL_BURST", "150");
    }

    private Map<String, String> security() {
        return Map.of(
                "PEP_PUBLICURL", ports.publicUrl(),
                "PEP_GATEWAY_SIGNIN_ISSUER", ports.issuer(),
                "PEP_SECURITY_INTERNAL_ISSUER", ports.issuer(),
                "PEP_SECURITY_INTERNAL_JWKSETURI", ports.issuer() + "/jwks",
                "PEP_SECURITY_PARTNER_ISSUER", ports.publicUrl(),
                "PEP_SECURITY_PARTNER_JWKSETURI",
                        ports.url(ports.services().gateway()) + "/.well-known/partner-jwks.json");
    }
}
