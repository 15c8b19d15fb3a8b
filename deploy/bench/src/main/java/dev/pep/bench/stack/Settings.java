package dev.pep.bench.stack;

import dev.pep.local.infrastructure.Postgres;
import dev.pep.local.service.ServiceList;
import java.util.HashMap;
import java.util.Map;

/** What services are told by their environment. */
record Settings(Home home, Tokens tokens) {

    Map<String, String> of(Database database, int port) {
        var all = new HashMap<String, String>();
        all.put("SERVER_PORT", Integer.toString(port));
        all.put("SERVER_ADDRESS", "localhost");
        all.put("SPRING_DATASOURCE_URL", database.url());
        all.put("SPRING_DATASOURCE_USERNAME", Postgres.USER);
        all.put("SPRING_DATASOURCE_PASSWORD", Postgres.PASSWORD);
        all.put("PEP_PUBLICURL", home.address(ServiceList.GATEWAY));
        all.put("SPRING_KAFKA_BOOTSTRAPSERVERS", "localhost:" + home.port(Stack.KAFKA));
        all.put("PEP_KAFKA_REGISTRYURL", home.http(Stack.REGISTRY) + "/apis/registry/v3");
        all.put("PEP_SECURITY_INTERNAL_ISSUER", tokens.internalIssuer());
        all.put("PEP_SECURITY_INTERNAL_JWKSETURI", tokens.internalIssuer() + "/jwks");
        all.put("PEP_SECURITY_PARTNER_ISSUER", tokens.partnerIssuer());
        all.put("PEP_SECURITY_PARTNER_JWKSETURI", tokens.partnerIssuer() + "/jwks");
        all.put("PEP_LINKS_KEY", "YmVuY2gtb25seS1rZXktb2YtMzItYnl0ZXMtMDAwMDA=");
        return all;
    }
}
