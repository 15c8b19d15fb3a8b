package dev.pep.gateway.route;

import dev.pep.gateway.problem.GatewayProblems;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers in plain words when a service cannot be reached, and leaves it alone for a while when that happens often. */
class UpstreamGuard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(UpstreamGuard.class);

    private final Route route;
    private final CircuitBreaker breaker;
    private final Duration pause;

    UpstreamGuard(Route route, CircuitBreaker breaker, Duration pause) {
        this.route = route;
        this.breaker = breaker;
        this.pause = pause;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return unavailable("It has not answered recently. Try again in a moment.");
        }
        long start = System.nanoTime();
        try {
            ServerResponse response = next.handle(request);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return response;
        } catch (ResourceAccessException unreachable) {
            return failed(unreachable, System.nanoTime() - start);
        } catch (Exception other) {
            breaker.releasePermission();
            throw other;
        }
    }

    private ServerResponse failed(ResourceAccessException unreachable, long nanos) throws IOException {
        Throwable cause = unreachable.getMostSpecificCause();
        if (unreachable.contains(ClientAbortException.class)) {
            breaker.releasePermission();
            throw unreachable;
        }
        breaker.onError(nanos, TimeUnit.NANOSECONDS, unreachable);
        log.warn("{}: {} did not answer: {}", route.id(), route.service(), cause.toString());
        return unavailable(
                cause instanceof SocketTimeoutException
                        ? "It did not answer in time. A change may or may not have been made."
                        : "It cannot be reached.");
    }

    private ServerResponse unavailable(String reason) {
        long seconds = Math.max(1, pause.toSeconds());
        String text = "%s Try again in %d seconds; the rest of PEP still works.".formatted(reason, seconds);
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(GatewayProblems.unavailable(route.part(), text));
    }
}
