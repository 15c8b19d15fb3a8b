package dev.pep.e2e.copies;

import dev.pep.e2e.RunningSystem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;

/** The running system with a second copy of each service; closing it stops the second ones. */
final class TwoCopies implements AutoCloseable {

    static final List<String> HEATMAP = copiesOf("heatmap-service");
    static final List<String> NOTIFICATION = copiesOf("notification-service");
    static final List<String> GATEWAYS = copiesOf("gateway");

    private static final int STEP = 100;
    private static final String LEADS = "(?s).*\\npep_outbox_leader(\\{[^\\n]*})? 1\\.0\\n.*";
    private static final String[] SECOND = RunningSystem.SERVICES.all().stream()
            .map(service -> copiesOf(service.name()).getLast())
            .toArray(String[]::new);

    private final RunningSystem system;
    private final Web web = new Web();

    TwoCopies(RunningSystem system) {
        this.system = system;
        system.restart(SECOND);
    }

    RunningSystem system() {
        return system;
    }

    List<URI> gateways() {
        return GATEWAYS.stream().map(TwoCopies::address).toList();
    }

    /** Returns the copy of heatmap-service whose relay sends the events. */
    String leader() {
        return Awaitility.await("a leader")
                .atMost(Duration.ofSeconds(60))
                .until(this::leaderNow, Optional::isPresent)
                .orElseThrow();
    }

    void awaitLeaderOtherThan(String name) {
        Awaitility.await("a leader other than " + name)
                .atMost(Duration.ofSeconds(60))
                .until(() -> leads(other(name)));
    }

    private static List<String> copiesOf(String service) {
        return List.of(service, service + "-2");
    }

    private static URI address(String copy) {
        boolean second = copy.endsWith("-2");
        int port = RunningSystem.SERVICES
                .named(second ? copy.substring(0, copy.length() - 2) : copy)
                .port();
        return RunningSystem.address(second ? port + STEP : port);
    }

    static String other(String heatmap) {
        return HEATMAP.getFirst().equals(heatmap) ? HEATMAP.getLast() : HEATMAP.getFirst();
    }

    private Optional<String> leaderNow() {
        return HEATMAP.stream().filter(this::leads).findFirst();
    }

    private boolean leads(String heatmap) {
        return web.find(address(heatmap).resolve("/actuator/prometheus"))
                .filter(text -> text.matches(LEADS))
                .isPresent();
    }

    @Override
    public void close() {
        system.stop(SECOND);
    }
}
