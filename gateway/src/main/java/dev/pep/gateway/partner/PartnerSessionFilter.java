package dev.pep.gateway.partner;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a partner by their cookie and by nothing else; a session of an internal person counts for nothing here. */
class PartnerSessionFilter extends OncePerRequestFilter {

    private final CalledSession called;

    PartnerSessionFilter(CalledSession called) {
        this.called = called;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        called.of(request)
                .ifPresent(session ->
                        SecurityContextHolder.setContext(new SecurityContextImpl(new PartnerAuthentication(session))));
        chain.doFilter(request, response);
    }
}
