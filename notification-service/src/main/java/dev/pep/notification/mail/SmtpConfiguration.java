package dev.pep.notification.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Makes the transport for {@code pep.mail.transport=smtp}: the server of {@code spring.mail}, behind the breaker. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pep.mail.transport", havingValue = "smtp")
class SmtpConfiguration {

    @Bean
    MailTransport mailTransport(
            JavaMailSender server, PublicLinks links, MailSettings settings, Clock clock, CircuitBreaker mailBreaker) {
        return new GuardedTransport(new SmtpMailTransport(server, links, clock), mailBreaker, settings);
    }
}
