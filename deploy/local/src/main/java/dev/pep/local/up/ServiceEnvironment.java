package dev.pep.local.up;

import java.util.HashMap;
import java.util.Map;

/** What each service is told by its environment: the addresses of the others of its copy, shifted as all ports are. */
record ServiceEnvironment(Ports ports) {

    Map<String, String> heatmap(String linkKey) {
        var all = backend("heatmap", ports.heatmap());
        all.put("PEP_LINKS_KEY", linkKey);
        return all;
    }

    Map<String, String> notification() {
        var all = backend("notification", ports.notification());
        all.put("PEP_HEATMAP_BASEURL", Ports.http(ports.heatmap()));
        all.put("PEP_GRAPH_BASEURL", Ports.http(ports.graph()) + "/v1.0");
        all.put("PEP_MAIL_PERMINUTE", "300"); // the simulator has no limit of its own, and the sample is in a hurry
        all.put("PEP_MAIL_BURST", "150");
        return all;
    }

    Map<String, String> gateway() {
        var all = common("gateway", ports.gateway());
        all.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.gatewayManagement()));
        all.put("PEP_GATEWAY_SIGNIN_ISSUER", ports.issuer());
        all.put("PEP_GATEWAY_ROUTE_HEATMAP", Ports.http(ports.heatmap()));
        all.put("PEP_GATEWAY_ROUTE_NOTIFICATION", Ports.http(ports.notification()));
        return all;
    }

    private Map<String, String> backend(String database, int port) {
        var all = common(database, port);
        all.put("SPRING_KAFKA_BOOTSTRAPSERVERS", "localhost:" + ports.kafka());
        all.put("PEP_KAFKA_REGISTRYURL", Ports.http(ports.registry()) + "/apis/registry/v3");
        all.put("PEP_SECURITY_INTERNAL_ISSUER", ports.issuer());
        all.put("PEP_SECURITY_INTERNAL_JWKSETURI", ports.issuer() + "/jwks");
        all.put("PEP_SECURITY_PARTNER_ISSUER", ports.publicUrl());
        all.put("PEP_SECURITY_PARTNER_JWKSETURI", Ports.http(ports.gateway()) + "/.well-known/partner-jwks.json");
        return all;
    }

    private Map<String, String> common(String database, int port) {
        var all = new HashMap<String, String>();
        all.put("SERVER_PORT", Integer.toString(port));
        all.put("SERVER_ADDRESS", "localhost");
        all.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + ports.postgres() + "/" + database);
        all.put("SPRING_DATASOURCE_USERNAME", "pep");
        all.put("SPRING_DATASOURCE_PASSWORD", "pep");
        all.put("PEP_PUBLICURL", ports.publicUrl());
        return all;
    }
}
