package dev.pep.local.up;

import java.util.Map;

/** The ports of the local system, all shifted by one offset, as one copy of the services sees them. */
record Ports(int offset, int copy) {

    private static final int STEP = 100;

    static Ports from(Map<String, String> environment) {
        return new Ports(Integer.parseInt(environment.getOrDefault("PEP_PORT_OFFSET", "0")), Copies.FIRST);
    }

    /** Each copy of a service has ports of its own; what the services stand on is there once. */
    Ports ofCopy(int number) {
        return new Ports(offset, number);
    }

    private int ofService(int port) {
        return port + offset + STEP * (copy - Copies.FIRST);
    }

    int gateway() {
        return ofService(8080);
    }

    int gatewayManagement() {
        return ofService(8079);
    }

    int heatmap() {
        return ofService(8081);
    }

    int notification() {
        return ofService(8084);
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

    String publicUrl() {
        return http(ofCopy(Copies.FIRST).gateway());
    }

    String issuer() {
        return http(signIn()) + "/pep";
    }
}
