package dev.pep.bench.stack;

import dev.pep.local.service.ServiceList;
import dev.pep.local.service.ServiceProgram;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where everything lies.
 *
 * @param folder of data, logs and results
 * @param programs the unpacked programs of the services
 * @param offset by how much all ports are shifted
 */
public record Home(Path repository, Path folder, Path programs, int offset) {

    private static final String OFFSET = "11000";

    public static Home from(Map<String, String> environment) {
        Path repository = Path.of(environment.getOrDefault("PEP_HOME", "")).toAbsolutePath();
        String folder = environment.getOrDefault(
                "PEP_BENCH_DIR", repository.resolve(".local-bench").toString());
        int offset = Integer.parseInt(environment.getOrDefault("PEP_PORT_OFFSET", OFFSET));
        Path absolute = Path.of(folder).toAbsolutePath();
        return new Home(repository, absolute, absolute.resolve("programs"), offset);
    }

    public Path data(String name) {
        return folder.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    public Path results() {
        return folder.resolve("bench");
    }

    /** Returns a folder for files that a benchmark makes anew each time. */
    public Path work() {
        return folder.resolve("work");
    }

    /** Returns a service as a program of its own, unpacked as production unpacks it. */
    public ServiceProgram program(String service) {
        return new ServiceProgram(repository, programs, service);
    }

    /** Returns the list of services that {@code deploy/up} reads. */
    public ServiceList services() {
        return ServiceList.in(repository);
    }

    /** Returns the address of a service, such as {@code heatmap-service}. */
    public String address(String service) {
        return http(services().named(service).port());
    }

    public int port(int usual) {
        return usual + offset;
    }

    public String http(int usual) {
        return "http://localhost:" + port(usual);
    }
}
