package dev.pep.gateway.route;

import dev.pep.gateway.partner.PartnerRoute;
import dev.pep.platform.call.ServiceAddresses;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern OF_PURPOSE = Pattern.compile(PARTNERS + "([a-z][a-z-]*)(/.*)?");

    /** Whose token goes along. */
    enum Token {
        INTERNAL,
        PARTNER
    }

    /**
     * One way to a service.
     *
     * @param service its name in pep.services
     * @param path a pattern; where several match, the most specific one counts; for partners it names one purpose
     * @param part what people call what is behind it
     * @param timeout how long the service may be silent, where it may be longer than elsewhere
     * @param token whose token goes along: that of a partner below /api/partner/, and only there
     * @param entry how the address of the links begins that open what is behind it, such as {@code r}; for partners
     *     only
     */
    record Way(
            String service,
            String path,
            String part,
            @Nullable Duration timeout,
            @DefaultValue("INTERNAL") Token token,
            @Nullable String entry) {

        Way {
            if ((token == Token.PARTNER) != path.startsWith(PARTNERS)) {
                throw new IllegalArgumentException("Only below " + PARTNERS + " goes a partner's token along: " + path);
            }
            if (token == Token.PARTNER && !OF_PURPOSE.matcher(path).matches()) {
                throw new IllegalArgumentException("A route of partners names its purpose: " + path);
            }
            if (token != Token.PARTNER && entry != null) {
                throw new IllegalArgumentException("Links open only what is for partners: " + path);
            }
        }

        private PartnerRoute forPartners() {
            return new PartnerRoute(OF_PURPOSE.matcher(path).replaceFirst("$1"), service, entry);
        }
    }

    /** Returns where calls of partners go. */
    List<PartnerRoute> ofPartners() {
        return routes.values().stream()
                .filter(way -> way.token() == Token.PARTNER)
                .map(Way::forPartners)
                .toList();
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
