package dev.pep.notification.mail;

import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.http.middleware.RetryHandler;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the transport: the Graph SDK without its own retries, behind a circuit breaker. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    MailTransport mailTransport(
            GraphServiceClient graph, MailSettings settings, Clock clock, CircuitBreaker mailBreaker) {
        return new GuardedTransport(new GraphMailTransport(graph, clock), mailBreaker, settings);
    }

    @Bean
    GraphServiceClient graph(GraphSettings settings) {
        GraphServiceClient graph = new GraphServiceClient(GraphCredentials.of(settings), calls(settings));
        graph.getRequestAdapter().setBaseUrl(settings.baseUrl().toString());
        return graph;
    }

    @Bean
    CircuitBreaker mailBreaker(MailSettings settings, MeterRegistry meters) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(breaker(settings));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        return breakers.circuitBreaker("mail");
    }

    static CircuitBreakerConfig breaker(MailSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .waitDurationInOpenState(settings.pauseWhenDown())
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordException(GraphConfiguration::saysThatItIsDown)
                .build();
    }

    private static boolean saysThatItIsDown(Throwable failure) {
        return failure instanceof MailDeferred deferred && deferred.is(MailDeferred.Cause.UNREACHABLE);
    }

    /** Without the retry handler, which would sleep inside a worker, and without silent repeats of a POST. */
    private static OkHttpClient calls(GraphSettings settings) {
        Interceptor[] interceptors = Arrays.stream(
                        GraphClientFactory.createDefaultGraphInterceptors(new RequestOption[0]))
                .filter(interceptor -> !(interceptor instanceof RetryHandler))
                .toArray(Interceptor[]::new);
        return GraphClientFactory.create(interceptors)
                .retryOnConnectionFailure(false)
                .callTimeout(settings.callTimeout())
                .build();
    }
}
