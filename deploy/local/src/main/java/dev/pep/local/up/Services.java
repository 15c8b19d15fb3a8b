package dev.pep.local.up;

import dev.pep.local.process.Command;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The product's own components. */
record Services(Layout layout, Ports ports) {

    static final String HEATMAP = "heatmap-service";
    static final String NOTIFICATION = "notification-service";
    static final String GATEWAY = "gateway";

    private static final Set<String> EVERYTHING = Set.of(
            Infrastructure.POSTGRES,
            Infrastructure.KAFKA,
            Infrastructure.REGISTRY,
            Infrastructure.SIGN_IN,
            Infrastructure.GRAPH);
    private static final String READINESS = "/actuator/health/readiness";

    List<Component> components(Copies copies) {
        return copies.numbers()
                .mapToObj(copy -> new Services(layout, ports.ofCopy(copy)))
                .flatMap(services -> services.components().stream())
                .toList();
    }

    private List<Component> components() {
        var environment = new ServiceEnvironment(ports);
        return List.of(
                service(
                        HEATMAP,
                        List.of(ports.heatmap()),
                        environment.heatmap(LinkKey.in(layout.data(HEATMAP))),
                        ports.heatmap()),
                service(NOTIFICATION, List.of(ports.notification()), environment.notification(), ports.notification()),
                service(
                        GATEWAY,
                        List.of(ports.gateway(), ports.gatewayManagement()),
                        environment.gateway(),
                        ports.gatewayManagement()));
    }

    private Component service(String service, List<Integer> itsPorts, Map<String, String> environment, int healthPort) {
        var name = Copies.name(service, ports.copy());
        return new Component(name, itsPorts, Ports.http(itsPorts.getFirst()), EVERYTHING, "TERM", started -> {
            var words = new ServiceProgram(layout, service).words();
            var command = new Command(name, words, environment, layout.folder(), layout.log(name));
            new JavaServer(command, "http://127.0.0.1:" + healthPort + READINESS).start(started);
        });
    }
}
