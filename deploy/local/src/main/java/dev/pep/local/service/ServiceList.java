package dev.pep.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All services in the order of the list; no two share a name, a port, a database or a path, and one is the gateway. */
public record ServiceList(List<ListedService> all) {

    public static final String GATEWAY = "gateway";

    public ServiceList {
        all = List.copyOf(all);
    }

    /** Returns the list of a repository. */
    public static ServiceList in(Path repository) {
        return read(fileIn(repository));
    }

    public static Path fileIn(Path repository) {
        return repository.resolve("deploy/services");
    }

    public static ServiceList read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new BadServiceList("The list of services cannot be read: " + unreadable);
        }
    }

    static ServiceList of(List<String> lines) {
        var services = new ArrayList<ListedService>();
        var taken = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (ServiceLine.counts(lines.get(i))) {
                var service = ServiceLine.of(i + 1, lines.get(i)).service();
                take(i + 1, service, taken);
                services.add(service);
            }
        }
        var list = new ServiceList(services);
        list.gateway();
        return list;
    }

    private static void take(int line, ListedService service, HashSet<String> taken) {
        var claims = Stream.of(
                "name " + service.name(),
                "port " + service.port(),
                service.management().isPresent()
                        ? "port " + service.management().getAsInt()
                        : "",
                "database " + service.database(),
                service.path().isEmpty() ? "" : "path " + service.path());
        claims.filter(claim -> !claim.isEmpty()).forEach(claim -> {
            if (!taken.add(claim)) {
                throw new BadServiceList(line, "has the " + claim + ", as a line before it");
            }
        });
    }

    public ListedService named(String name) {
        return all.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadServiceList(
                        "There is no " + name + " in the list of services (deploy/services); there are "
                                + all.stream().map(ListedService::name).collect(Collectors.joining(", ")) + "."));
    }

    public ListedService gateway() {
        return named(GATEWAY);
    }

    /** Returns the service under whose path an address is. */
    public ListedService ofPath(String address) {
        return all.stream()
                .filter(service -> !service.path().isEmpty() && (address + "/").startsWith(service.path() + "/"))
                .findFirst()
                .orElseThrow(() -> new BadServiceList("No service in the list has the path of " + address + "."));
    }
}
