package dev.pep.gateway.signin;

import dev.pep.gateway.problem.GatewayProblems;
import dev.pep.platform.problem.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a request of a signed-in person on with their access token, which the browser itself never sees. */
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(TokenRelay.class);

    private final AccessTokens tokens;

    TokenRelay(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        String token;
        try {
            token = tokens.of(person(), request.servletRequest(), response());
        } catch (SignInEnded ended) {
            endSession(request.servletRequest());
            return answer(ProblemDetails.signedOut(), "0");
        } catch (SignInServerDown down) {
            log.warn("A token could not be refreshed: {}", down.getMessage());
            return answer(
                    GatewayProblems.unavailable("Sign-in", "The sign-in server did not answer. Try again soon."), "5");
        }
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token))
                .build());
    }

    private static Authentication person() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private static HttpServletResponse response() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(attributes.getResponse());
    }

    private static void endSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static ServerResponse answer(ProblemDetail problem, String retryAfter) {
        var response = ServerResponse.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == 503) {
            response.header("Retry-After", retryAfter);
        }
        return response.body(problem);
    }
}
