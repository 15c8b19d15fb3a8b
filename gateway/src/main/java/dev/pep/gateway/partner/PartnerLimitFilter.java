package dev.pep.gateway.partner;

import dev.pep.gateway.problem.GatewayProblems;
import dev.pep.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses calls of a partner, or of one address, that come faster than any person or page makes them. */
class PartnerLimitFilter extends OncePerRequestFilter {

    private final PartnerLimits limits;
    private final ProblemWriter problems;

    PartnerLimitFilter(PartnerLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = limits.beforeCall(request.getRemoteAddr(), session());
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        problems.write(response, GatewayProblems.tooManyCalls(wait));
    }

    private static Optional<PartnerSession> session() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PartnerAuthentication partner
                ? Optional.of(partner.getPrincipal())
                : Optional.empty();
    }
}
