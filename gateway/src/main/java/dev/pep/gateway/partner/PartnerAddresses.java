package dev.pep.gateway.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where partners come in, and the pages that they may see. Every address of one or two letters is that of a link and
 * has the same answers, whether somebody owns it or not. How long an answer takes, or that an owner is away, can tell
 * which ones are owned; it tells nothing about the links there.
 */
public final class PartnerAddresses {

    /** The address of a link, without its secret. */
    public static final String ENTRY = "/{entry:[a-z][a-z]?}";

    private final Map<String, Entry> entries = new TreeMap<>();

    /**
     * Links of one service.
     *
     * @param service who knows what their secrets open
     * @param purposes what they may be for
     */
    record Entry(String service, Set<String> purposes) {}

    /** Fails if two services are to serve one purpose, or to own the links of one entry. */
    public PartnerAddresses(Collection<PartnerRoute> routes) {
        requireOneService(routes, PartnerRoute::purpose, "Calls of purpose %s go to %s and to %s");
        requireOneService(routes, PartnerRoute::entry, "Links that begin with /%s are of %s and of %s");
        for (PartnerRoute route : routes) {
            if (route.entry() != null) {
                entries.computeIfAbsent(route.entry(), name -> new Entry(route.service(), new TreeSet<>()))
                        .purposes()
                        .add(route.purpose());
            }
        }
    }

    private static void requireOneService(
            Collection<PartnerRoute> routes, Function<PartnerRoute, @Nullable String> of, String problem) {
        Map<String, String> services = new TreeMap<>();
        for (PartnerRoute route : routes) {
            String what = of.apply(route);
            String other = what == null ? null : services.putIfAbsent(what, route.service());
            if (other != null && !other.equals(route.service())) {
                throw new IllegalArgumentException(problem.formatted(what, other, route.service()));
            }
        }
    }

    /** Returns the addresses of all that partners may see: the page of links, and the pages that links open. */
    public List<String> pages() {
        Stream<String> opened = entries.values().stream()
                .flatMap(entry -> entry.purposes().stream())
                .distinct()
                .map(purpose -> "/" + purpose + "/**");
        return Stream.concat(Stream.of(ENTRY), opened).toList();
    }

    Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }
}
