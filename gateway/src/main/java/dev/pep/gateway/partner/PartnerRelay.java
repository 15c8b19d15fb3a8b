package dev.pep.gateway.partner;

import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a request of a partner on with a token for their one purpose in place of the cookie. */
@Component
public class PartnerRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final PartnerTokens tokens;

    PartnerRelay(PartnerTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var partner = (PartnerAuthentication)
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        String token = tokens.mint(partner.getPrincipal());
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token))
                .build());
    }
}
