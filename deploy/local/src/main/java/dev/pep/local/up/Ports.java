package dev.pep.local.up;

import java.util.Map;

/** The ports of the local system, all shifted by one offset. */
record Ports(int offset) {

    static Ports from(Map<String, String> environment) {
        return new Ports(Integer.parseInt(environment.getOrDefault("PEP_PORT_OFFSET", "0")));
    }

    int gateway() {
        return 8080 + offset;
    }

    int gatewayManagement() {
        return 8079 + offset;
    }

    int heatmap() {
        return 8081 + offset;
    }

    int notification() {
        return 8084 + offset;
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
        return http(gateway());
    }

    String issuer() {
        return http(signIn()) + "/pep";
    }
}
