package dev.pep.platform.link;

import dev.pep.platform.call.ServiceCalls;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Gives a service that can call others the secrets of their links. */
@AutoConfiguration(afterName = "dev.pep.platform.call.CallAutoConfiguration")
@ConditionalOnBean(ServiceCalls.class)
class IssuedSecretsAutoConfiguration {

    @Bean
    IssuedSecrets issuedSecrets(ServiceCalls calls) {
        return new IssuedSecrets(calls);
    }
}
