package dev.pep.gateway.route;

import dev.pep.platform.call.ServiceAddresses;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which path goes to which service; what is not listed is reachable by nobody.
 *
 * @param routes by their ids, which metrics and circuit breakers are called by
 */
@ConfigurationProperties("pep.gateway")
record RouteMap(Map<String, Way> routes) {

    private static final String PARTNERS = "/api/partner/";

    /** Whose token goes along. */
    enum Token {
        INTERNAL,
        PARTNER
    }

    /**
     * One way to a service.
     *
     * @param service its name in pep.services
     * @param path a pattern; where several match, the most specific one counts
     * @param part what people call what is behind it
     * @param timeout how long the service may be silent, where it may be longer than elsewhere
     * @param token whose token goes along: that of a partner below /api/partner/, and only there
     */
    record Way(
            String service,
            String path,
            String part,
            @Nullable Duration timeout,
            @DefaultValue("INTERNAL") Token token) {

        Way {
            if ((token == Token.PARTNER) != path.startsWith(PARTNERS)) {
                throw new IllegalArgumentException("Only below " + PARTNERS + " goes a partner's token along: " + path);
            }
        }
    }

    /** Returns the routes whose token is of a kind, the most specific first. */
    List<Route> of(Token token, ServiceAddresses services, RouteSettings settings) {
        return routes.entrySet().stream()
                .filter(way -> way.getValue().token() == token)
                .map(way -> route(way.getKey(), way.getValue(), services, settings))
                .sorted(Comparator.comparing(route -> PathPatternParser.defaultInstance.parse(route.pattern())))
                .toList();
    }

    private static Route route(String id, Way way, ServiceAddresses services, RouteSettings settings) {
        Duration timeout = way.timeout() == null ? settings.responseTimeout() : way.timeout();
        return new Route(id, way.path(), services.of(way.service()), way.part(), timeout);
    }
}
