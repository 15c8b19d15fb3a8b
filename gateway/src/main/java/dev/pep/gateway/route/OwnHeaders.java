package dev.pep.gateway.route;

import dev.pep.gateway.browser.PublicAddress;
import dev.pep.gateway.browser.RequestIdFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells a service where a request comes from, as the gateway sees it; after the filters that drop what others claim.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OwnHeaders implements RequestHttpHeadersFilter {

    private final PublicAddress address;

    OwnHeaders(PublicAddress address) {
        this.address = address;
    }

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        HttpHeaders own = new HttpHeaders();
        own.putAll(headers);
        own.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        own.set("X-Forwarded-Proto", address.publicUrl().getScheme());
        own.set("X-Forwarded-Host", address.publicUrl().getRawAuthority());
        request.attribute(RequestIdFilter.ATTRIBUTE).ifPresent(id -> own.set(RequestIdFilter.HEADER, id.toString()));
        return own;
    }
}
