package dev.pep.e2e.copies;

import dev.pep.e2e.RunningSystem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;

/** The running system with a second copy of each service; closing it stops the second ones. */
final class TwoCopies implements AutoCloseable {

    static final List<String> HEATMAP = List.of("heatmap-service", "heatmap-service-2");
    static final List<String> NOTIFICATION = List.of("notification-service", "notification-service-2");
    static final List<String> GATEWAYS = List.of("gateway", "gateway-2");

    private static final String LEADS = "(?s).*\\npep_outbox_leader(\\{[^\\n]*})? 1\\.0\\n.*";
    private static final String[] SECOND = {HEATMAP.getLast(), NOTIFICATION.getLast(), GATEWAYS.getLast()};

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
        return List.of(RunningSystem.address(8080), RunningSystem.address(8180));
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

    static String other(String heatmap) {
        return HEATMAP.getFirst().equals(heatmap) ? HEATMAP.getLast() : HEATMAP.getFirst();
    }

    private Optional<String> leaderNow() {
        return HEATMAP.stream().filter(this::leads).findFirst();
    }

    private boolean leads(String heatmap) {
        URI copy = RunningSystem.address(heatmap.equals(HEATMAP.getFirst()) ? 8081 : 8181);
        return web.find(copy.resolve("/actuator/prometheus"))
                .filter(text -> text.matches(LEADS))
                .isPresent();
    }

    @Override
    public void close() {
        system.stop(SECOND);
    }
}
