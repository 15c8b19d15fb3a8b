package dev.pep.local.service;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A service of PEP, as its line in the list tells.
 *
 * @param name of the service and of its Maven module
 * @param port where it is called
 * @param management the port of its health, if that is not the same
 * @param database of its own
 * @param path under which the gateway passes calls on to it, or nothing
 * @param ownsLinks whether it owns links of partners, and needs the key of their secrets
 * @param scopes what it may do at others in its own name
 */
public record ListedService(
        String name,
        int port,
        OptionalInt management,
        String database,
        String path,
        boolean ownsLinks,
        List<String> scopes) {

    private static final String SUFFIX = "-service";

    public ListedService {
        scopes = List.copyOf(scopes);
    }

    /** Returns the port that tells how it is. */
    public int health() {
        return management.orElse(port);
    }

    /** Returns its name in settings and addresses, such as {@code heatmap}. */
    public String shortName() {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** Returns the environment variable by which others are told its address. */
    public String urlVariable() {
        return "PEP_SERVICES_" + shortName().replace("-", "").toUpperCase(Locale.ROOT) + "_URL";
    }
}
