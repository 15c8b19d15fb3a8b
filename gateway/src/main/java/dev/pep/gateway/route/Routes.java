package dev.pep.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import dev.pep.gateway.page.KnownServices;
import dev.pep.gateway.partner.PartnerAddresses;
import dev.pep.gateway.partner.PartnerRelay;
import dev.pep.gateway.signin.TokenRelay;
import dev.pep.platform.call.ServiceAddresses;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes calls on to the services, with the token of whoever calls. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final List<Route> internal;
    private final List<Route> partners;
    private final List<Route> documents;

    Routes(RouteMap map, ServiceAddresses services, KnownServices known, RouteSettings settings) {
        internal = map.of(RouteMap.Token.INTERNAL, services, settings);
        partners = map.of(RouteMap.Token.PARTNER, services, settings);
        documents = known.byName().stream()
                .map(service -> document(service.name(), services, settings))
                .toList();
    }

    private static Route document(String service, ServiceAddresses services, RouteSettings settings) {
        String part = "The description of the API";
        String pattern = "/api/openapi/" + service;
        return new Route("openapi-" + service, pattern, services.of(service), part, settings.responseTimeout());
    }

    @Bean
    static PartnerAddresses partnerAddresses(RouteMap map) {
        return new PartnerAddresses(map.ofPartners());
    }

    @Bean
    UpstreamExchange upstreamExchange(RestClient.Builder http, GatewayMvcProperties gateway, RouteSettings settings) {
        List<Route> all =
                Stream.of(internal, partners, documents).flatMap(List::stream).toList();
        return new UpstreamExchange(all, http, gateway, settings);
    }

    @Bean
    RouterFunction<ServerResponse> services(
            UpstreamGuards guards, CleanHeaders clean, TokenRelay tokenRelay, PartnerRelay partnerRelay) {
        return Stream.of(
                        internal.stream().map(route -> toService(route, tokenRelay, guards, clean)),
                        partners.stream().map(route -> toService(route, partnerRelay, guards, clean)),
                        documents.stream().map(route -> toDocument(route, guards, clean)))
                .flatMap(each -> each)
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** A service describes itself to anyone who reaches it, so nobody's token goes along. */
    private static RouterFunction<ServerResponse> toDocument(Route route, UpstreamGuards guards, CleanHeaders clean) {
        return route(route.id())
                .route(path(route.pattern()), http())
                .before(uri(route.service()))
                .before(setPath("/v3/api-docs"))
                .before(clean::request)
                .filter(guards.of(route))
                .after(clean::response)
                .build();
    }

    private static RouterFunction<ServerResponse> toService(
            Route route,
            HandlerFilterFunction<ServerResponse, ServerResponse> relay,
            UpstreamGuards guards,
            CleanHeaders clean) {
        return route(route.id())
                .route(path(route.pattern()), http())
                .before(uri(route.service()))
                .before(clean::request)
                .filter(relay)
                .filter(guards.of(route))
                .after(clean::response)
                .build();
    }
}
