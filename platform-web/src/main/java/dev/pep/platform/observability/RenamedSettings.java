package dev.pep.platform.observability;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Stops a start with a setting of a former name, or one below it, which nobody reads any more: what it was set to would
 * be forgotten.
 */
final class RenamedSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> NEW_BY_OLD = new TreeMap<>(Map.of(
            "pep.gateway.route.heatmap", "pep.services.heatmap.url",
            "pep.gateway.route.notification", "pep.services.notification.url",
            "pep.gateway.route.import-timeout", "pep.gateway.routes.imports.timeout",
            "pep.gateway.partner.link-owner", "pep.services.heatmap.url",
            "pep.gateway.partner.links", "pep.gateway.routes.NAME.entry",
            "pep.heatmap.base-url", "pep.services.heatmap.url"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<String> sentences = NEW_BY_OLD.entrySet().stream()
                .filter(entry -> isSet(entry.getKey(), context.getEnvironment()))
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
        if (!sentences.isEmpty()) {
            throw new SettingRenamed(String.join("\n", sentences));
        }
    }

    private static boolean isSet(String name, ConfigurableEnvironment environment) {
        ConfigurationPropertyName property = ConfigurationPropertyName.of(name);
        return StreamSupport.stream(
                        ConfigurationPropertySources.from(environment.getPropertySources())
                                .spliterator(),
                        false)
                .anyMatch(source -> source.getConfigurationProperty(property) != null
                        || source.containsDescendantOf(property) == ConfigurationPropertyState.PRESENT);
    }

    private static String sentence(String old, String present) {
        return "The setting %s (%s) is called %s (%s) now.".formatted(old, variable(old), present, variable(present));
    }

    private static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
