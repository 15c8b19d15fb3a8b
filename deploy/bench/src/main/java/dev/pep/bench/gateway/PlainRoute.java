package dev.pep.bench.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** A route without any protection, which the gateway itself never has; only in the benchmark's gateway process. */
@AutoConfiguration
@ConditionalOnProperty("pep.bench.upstream")
public class PlainRoute {

    private static final String PATH = "/plain/**";
    private static final String ROUTE_WITH_CONNECTIONS = "heatmap"; // the gateway keeps connections for its own routes

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain plainChain(HttpSecurity http) {
        return http.securityMatcher(PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE) // before the gateway's pages, which take any path
    RouterFunction<ServerResponse> plain(@Value("${pep.bench.upstream}") String upstream) {
        return route(ROUTE_WITH_CONNECTIONS)
                .route(path(PATH), http())
                .before(stripPrefix(1))
                .before(uri(upstream))
                .build();
    }
}
