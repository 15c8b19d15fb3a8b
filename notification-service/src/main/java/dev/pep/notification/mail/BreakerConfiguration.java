package dev.pep.notification.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the circuit breaker in front of the transport, whichever it is. */
@Configuration(proxyBeanMethods = false)
class BreakerConfiguration {

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
                .recordException(BreakerConfiguration::saysThatItIsDown)
                .build();
    }

    private static boolean saysThatItIsDown(Throwable failure) {
        return failure instanceof MailDeferred deferred && deferred.is(MailDeferred.Cause.UNREACHABLE);
    }
}
