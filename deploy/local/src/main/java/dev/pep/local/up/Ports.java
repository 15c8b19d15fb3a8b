package dev.pep.local.up;

import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceList;
import java.util.Map;

/** The ports of the local system, all shifted by one offset, as one copy of the services sees them. */
record Ports(ServiceList services, int offset, int copy) {

    private static final int STEP = 100;

    static Ports from(ServiceList services, Map<String, String> environment) {
        var offset = Integer.parseInt(environment.getOrDefault("PEP_PORT_OFFSET", "0"));
        return new Ports(services, offset, Copies.FIRST);
    }

    /** Each copy of a service has ports of its own; what the services stand on is there once. */
    Ports ofCopy(int number) {
        return new Ports(services, offset, number);
    }

    /** The port that a listed one is for this copy. */
    int ofService(int port) {
        return port + offset + STEP * (copy - Copies.FIRST);
    }

    /** The address of this copy of a service. */
    String url(ListedService service) {
        return http(ofService(service.port()));
    }

    String url(String service) {
        return url(services.named(service));
    }

    int signIn() {
        return 8090 + offset;
    }

    int graph() {
        return 8091 + offset;
    }

    int registry() {
        return 8092 + offset;
    }

    int kafka() {
        return 9092 + offset;
    }

    int postgres() {
        return 15432 + offset;
    }

    static String http(int port) {
        return "http://localhost:" + port;
    }

    /** The way in: the first copy of the gateway. */
    String publicUrl() {
        return ofCopy(Copies.FIRST).url(services.gateway());
    }

    String issuer() {
        return http(signIn()) + "/pep";
    }
}
