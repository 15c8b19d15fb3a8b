package dev.pep.gateway.page;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the gateway's own OpenAPI document to people, beside those of the services; a test runs all that it says. */
@Configuration(proxyBeanMethods = false)
class OwnDocument {

    @Bean
    RouterFunction<ServerResponse> describesItself() {
        return RouterFunctions.resource(path("/api/openapi/gateway"), new ClassPathResource("openapi/gateway.json"));
    }
}
