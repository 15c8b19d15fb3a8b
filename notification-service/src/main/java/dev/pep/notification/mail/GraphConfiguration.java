package dev.pep.notification.mail;

import dev.pep.notification.graph.GraphClients;
import dev.pep.notification.graph.ThroughGraph;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the transport unless another one is chosen: Graph, behind the breaker. */
@Configuration(proxyBeanMethods = false)
@ThroughGraph
class GraphConfiguration {

    @Bean
    MailTransport mailTransport(GraphClients graph, MailSettings settings, Clock clock, CircuitBreaker mailBreaker) {
        return new GuardedTransport(new GraphMailTransport(graph.patient(), clock), mailBreaker, settings);
    }
}
