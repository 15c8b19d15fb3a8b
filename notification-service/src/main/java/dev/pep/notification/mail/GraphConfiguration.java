package dev.pep.notification.mail;

import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.http.middleware.RetryHandler;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.util.Arrays;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the transport unless another one is chosen: the Graph SDK without its own retries, behind the breaker. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pep.mail.transport", havingValue = "graph", matchIfMissing = true)
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
