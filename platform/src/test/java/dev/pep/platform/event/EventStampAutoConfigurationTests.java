package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.pep.platform.audit.Audit;
import dev.pep.platform.link.LinkGate;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A service without Kafka")
class EventStampAutoConfigurationTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EventStampAutoConfiguration.class,
                    EventAutoConfiguration.class,
                    named("dev.pep.platform.audit.AuditAutoConfiguration"),
                    named("dev.pep.platform.link.LinkAutoConfiguration")))
            .withBean(JdbcClient.class, () -> mock(JdbcClient.class))
            .withBean(JsonMapper.class, JsonMapper::shared)
            .withBean(Clock.class, Clock::systemUTC)
            .withPropertyValues(
                    "spring.application.name=orders-service",
                    "pep.links.key=dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=",
                    "pep.kafka.enabled=false");

    @Test
    @DisplayName("has its links and its log of acts, and no outbox")
    void hasWhatNeedsNoKafka() {
        service.run(context -> assertThat(context)
                .hasSingleBean(Audit.class)
                .hasSingleBean(LinkGate.class)
                .doesNotHaveBean(Outbox.class));
    }

    private static Class<?> named(String wiring) {
        return ClassUtils.resolveClassName(wiring, EventStamps.class.getClassLoader());
    }
}
