package dev.pep.local.up;

import dev.pep.local.service.ListedService;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The product's own components: those of the list. */
record Services(Layout layout, Ports ports) {

    private static final Set<String> EVERYTHING = Set.of(
            Infrastructure.POSTGRES,
            Infrastructure.KAFKA,
            Infrastructure.REGISTRY,
            Infrastructure.SIGN_IN,
            Infrastructure.GRAPH);

    List<Component> components(Copies copies) {
        return copies.numbers()
                .mapToObj(copy -> new Services(layout, ports.ofCopy(copy)))
                .flatMap(services -> services.components().stream())
                .toList();
    }

    private List<Component> components() {
        return ports.services().all().stream().map(this::component).toList();
    }

    private Component component(ListedService service) {
        var itsPorts = IntStream.concat(IntStream.of(service.port()), service.management().stream())
                .map(ports::ofService)
                .boxed()
                .toList();
        return new Component(
                Copies.name(service.name(), ports.copy()),
                itsPorts,
                ports.url(service),
                EVERYTHING,
                "TERM",
                new ServiceStart(layout, ports, service));
    }
}
