package dev.pep.notification.week;

import dev.pep.notification.surroundings.ForwardClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Adds the feature to a service, and a clock that can be put forward. */
@TestConfiguration(proxyBeanMethods = false)
class WeekFeature {

    @Bean
    WeekDigestKind weekDigestKind() {
        return new WeekDigestKind();
    }

    @Bean
    @Primary
    ForwardClock forwardClock() {
        return new ForwardClock();
    }
}
