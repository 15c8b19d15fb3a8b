package dev.pep.gateway.page;

import static org.springframework.web.servlet.function.RequestPredicates.methods;

import dev.pep.gateway.partner.PartnerAddresses;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers every address of a page with the document that knows it; partners get one without any internal code. */
@Configuration(proxyBeanMethods = false)
class Pages {

    private static final Logger log = LoggerFactory.getLogger(Pages.class);

    private static final RequestPredicate GET_OR_HEAD = methods(HttpMethod.GET, HttpMethod.HEAD);

    /** Addresses of programs: what is not found below them is an error, never a page. */
    private static final List<String> NO_PAGES = List.of(
            "/api/",
            "/internal/",
            "/partner/",
            "/actuator/",
            "/assets/",
            "/oauth2/",
            "/login/",
            "/.well-known/",
            "/error/",
            "/logout/");

    @Bean
    RouterFunction<ServerResponse> documents(PageSettings settings, PartnerAddresses partners) throws IOException {
        Resource index = settings.location().createRelative("index.html");
        if (!index.exists()) {
            log.warn("There is no web page at {}: only the API is served", settings.location());
        }
        Resource partner = settings.location().createRelative("partner.html");
        return RouterFunctions.resource(
                        GET_OR_HEAD.and(partnersPage(partners)),
                        partner,
                        (document, headers) -> headers.setCacheControl("no-store"))
                .and(RouterFunctions.resource(
                        pageAddress(), index, (document, headers) -> headers.setCacheControl("no-cache")));
    }

    private static RequestPredicate partnersPage(PartnerAddresses partners) {
        return partners.pages().stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    private static RequestPredicate pageAddress() {
        return GET_OR_HEAD.and(Pages::isPage);
    }

    private static boolean isPage(ServerRequest request) {
        String path = request.path();
        return NO_PAGES.stream().noneMatch((path + "/")::startsWith) && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }
}
