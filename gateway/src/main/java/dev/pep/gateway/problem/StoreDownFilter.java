package dev.pep.gateway.problem;

import dev.pep.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks callers to try again when the gateway's own database, where the sessions are, does not answer to any filter. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // around all that looks up sessions
class StoreDownFilter extends OncePerRequestFilter {

    static final String PAUSE_SECONDS = "5";

    private static final Logger log = LoggerFactory.getLogger(StoreDownFilter.class);

    private final ProblemWriter writer;

    StoreDownFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessResourceFailureException | TransactionException away) {
            if (response.isCommitted()) {
                throw away;
            }
            log.warn("{} {}: the database does not answer", request.getMethod(), request.getRequestURI(), away);
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, PAUSE_SECONDS);
            writer.write(response, GatewayProblems.storeDown());
        }
    }
}
