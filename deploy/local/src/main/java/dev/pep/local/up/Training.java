package dev.pep.local.up;

import dev.pep.local.process.Command;
import dev.pep.local.process.JavaProgram;
import dev.pep.local.process.Lifetime;
import dev.pep.local.process.OnPath;
import dev.pep.local.process.ServerProcess;
import dev.pep.local.service.ListedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Trains the JVM for later starts of this build, in a process of its own beside what runs, with the lowest priority:
 * each service is started once as far as its context goes, which needs its database and serves nobody.
 *
 * @param services the names of those that were started just now: what runs longer may be another build, whose database
 *     a training run would migrate
 */
record Training(Layout layout, Ports ports, List<String> services) implements Component.Start {

    static final String NAME = "training";

    private static final String LEFT_OUT = "no";

    static Training of(List<Component> started, Layout layout, Ports ports) {
        var names = started.stream()
                .map(Component::starting)
                .filter(ServiceStart.class::isInstance)
                .map(ServiceStart.class::cast)
                .map(start -> start.service().name())
                .distinct()
                .sorted()
                .toList();
        return new Training(layout, ports, names);
    }

    /** The process as one that can be stopped; it goes before all that it uses. */
    Component component() {
        return new Component(NAME, List.of(), "", Set.of(Infrastructure.POSTGRES), "TERM", this);
    }

    /** Whether a service has not been trained since it was built, and nobody has asked to leave it. */
    boolean isDue(Map<String, String> environment) {
        return !LEFT_OUT.equals(environment.get("PEP_TRAINING"))
                && starts().anyMatch(start -> !start.program().isTrained());
    }

    /** Begins in the background. */
    @Override
    public void run(LongConsumer started) {
        var words = new ArrayList<String>();
        if (OnPath.has("nice")) {
            words.addAll(List.of("nice", "-n", "19"));
        }
        words.addAll(List.of(
                JavaProgram.path(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName(),
                "train"));
        words.addAll(services);
        ServerProcess.start(new Command(NAME, words, layout.folder(), layout.log(NAME)), Lifetime.DETACHED, started);
    }

    /** Trains what is left, one after the other. */
    void train() {
        starts().forEach(start -> start.program().train(start.environment(), layout.log(NAME)));
    }

    private Stream<ServiceStart> starts() {
        return services.stream().map(ports.services()::named).map(this::start);
    }

    private ServiceStart start(ListedService service) {
        return new ServiceStart(layout, ports, service);
    }
}
