package dev.pep.platform.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;

/**
 * Gives every program the settings of {@code platform-web-defaults.yml}, and every service those of
 * {@code platform-defaults.yml}, weaker than any setting of its own. The profile {@code json-log} makes the log
 * structured. {@code pep.api} is what a service is called in addresses: {@code /api/heatmap} for heatmap-service.
 */
final class PlatformDefaults implements EnvironmentPostProcessor {

    private static final String JSON_LOG = "json-log";
    private static final String OF_SERVICES = "platform-defaults.yml";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of(JSON_LOG))) {
            add(environment, "platform-json-log.yml");
        }
        if (new ClassPathResource(OF_SERVICES).exists()) {
            add(environment, OF_SERVICES);
        }
        add(environment, "platform-web-defaults.yml");
        String service = environment.getProperty("spring.application.name", "service");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("pep-api", Map.of("pep.api", service.replace("-service", ""))));
    }

    private static void add(ConfigurableEnvironment environment, String file) {
        try {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
