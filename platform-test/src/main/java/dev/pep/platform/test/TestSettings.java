package dev.pep.platform.test;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context at the tests' infrastructure, stronger than any other setting, with a database of its own. */
public final class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Infrastructure infrastructure = Infrastructure.shared();
        TestTokens tokens = TestTokens.shared();
        Map<String, Object> settings =
                new HashMap<>(infrastructure.newDatabase().settings());
        settings.putAll(infrastructure.messagingSettings());
        settings.putAll(tokens.settings());
        settings.put("pep.kafka.first-pause", "20ms");
        settings.put("spring.kafka.consumer.fetch-max-wait", "50ms"); // an event is read again when a fetch has ended
        settings.put("management.tracing.export.otlp.enabled", "false");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("pep-tests", settings));
        context.getBeanFactory().registerSingleton("testTokens", tokens);
        context.getBeanFactory()
                .registerSingleton("topicProbe", new TopicProbe(infrastructure.kafka(), infrastructure.registryUrl()));
    }
}
