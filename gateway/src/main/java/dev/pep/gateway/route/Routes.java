package dev.pep.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import dev.pep.gateway.partner.PartnerRelay;
import dev.pep.gateway.signin.TokenRelay;
import java.net.URI;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which path goes to which service, with whose token; what is not listed here is reachable by nobody. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final Route imports;
    private final Route heatmap;
    private final Route partner;
    private final Route notification;
    private final Route heatmapDocument;
    private final Route notificationDocument;

    Routes(RouteSettings to) {
        imports = new Route(
                "imports", "/api/heatmap/imports/**", to.heatmap(), "The import of accounts", to.importTimeout());
        heatmap = new Route("heatmap", "/api/heatmap/**", to.heatmap(), "The heatmap", to.responseTimeout());
        partner = new Route("partner", "/api/partner/**", to.heatmap(), "Reporting", to.responseTimeout());
        notification = new Route(
                "notification", "/api/notification/**", to.notification(), "Notifications", to.responseTimeout());
        heatmapDocument = document("heatmap", to.heatmap(), to);
        notificationDocument = document("notification", to.notification(), to);
    }

    private static Route document(String service, URI address, RouteSettings to) {
        String part = "The description of the API";
        return new Route("openapi-" + service, "/api/openapi/" + service, address, part, to.responseTimeout());
    }

    @Bean
    UpstreamExchange upstreamExchange(RestClient.Builder http, GatewayMvcProperties gateway, RouteSettings settings) {
        return new UpstreamExchange(
                List.of(imports, heatmap, partner, notification, heatmapDocument, notificationDocument),
                http,
                gateway,
                settings);
    }

    @Bean
    RouterFunction<ServerResponse> services(
            UpstreamGuards guards, CleanHeaders clean, TokenRelay tokenRelay, PartnerRelay partnerRelay) {
        return toService(imports, tokenRelay, guards, clean)
                .and(toService(heatmap, tokenRelay, guards, clean))
                .and(toService(partner, partnerRelay, guards, clean))
                .and(toService(notification, tokenRelay, guards, clean))
                .and(toDocument(heatmapDocument, guards, clean))
                .and(toDocument(notificationDocument, guards, clean));
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
