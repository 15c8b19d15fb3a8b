package dev.pep.local.up;

import dev.pep.local.infrastructure.Postgres;
import dev.pep.local.process.Command;
import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** How one copy of a service is started: on its database, which is made if it is missing. */
record ServiceStart(Layout layout, Ports ports, ListedService service) implements Component.Start {

    private static final String READINESS = "/actuator/health/readiness";

    @Override
    public void check() {
        program().built();
    }

    @Override
    public void run(LongConsumer started) {
        Postgres.createDatabases(ports.postgres(), List.of(service.database()));
        deleteFormerPrograms();
        var name = Copies.name(service.name(), ports.copy());
        var command = new Command(name, program().words(), environment(), layout.folder(), layout.log(name));
        var health = "http://127.0.0.1:" + ports.ofService(service.health()) + READINESS;
        new JavaServer(command, health).start(started);
    }

    /** Deletes the programs of former builds, unless a copy of the service runs, perhaps from one of them. */
    void deleteFormerPrograms() {
        if (!anyCopyRuns()) {
            program().deleteFormer();
        }
    }

    private boolean anyCopyRuns() {
        return Copies.MOST
                .numbers()
                .mapToObj(copy -> new PidFile(layout.pidFile(Copies.name(service.name(), copy))))
                .anyMatch(file -> file.process().isPresent());
    }

    ServiceProgram program() {
        return new ServiceProgram(layout.repository(), layout.programs(), service.name());
    }

    Map<String, String> environment() {
        var all = new HashMap<>(new ServiceEnvironment(ports).of(service));
        if (service.ownsLinks()) {
            all.put("PEP_LINKS_KEY", LinkKey.in(layout.data(service.name())));
        }
        return all;
    }
}
