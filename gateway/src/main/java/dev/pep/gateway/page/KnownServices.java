package dev.pep.gateway.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services that people are shown, with the descriptions of their APIs: those that the settings have a title for,
 * whatever other addresses the environment names.
 *
 * @param services by name, as in /api/NAME
 */
@ConfigurationProperties("pep")
public record KnownServices(@DefaultValue Map<String, Words> services) {

    /**
     * What people call a service.
     *
     * @param title of what it does; nothing if the gateway has no way to it
     */
    public record Words(@Nullable String title) {}

    /** A service as the page is told of it. */
    public record KnownService(String name, String title) {}

    /** Returns those with a title. */
    public List<KnownService> byName() {
        return services.entrySet().stream()
                .flatMap(service -> known(service.getKey(), service.getValue().title()))
                .sorted(Comparator.comparing(KnownService::name))
                .toList();
    }

    private static Stream<KnownService> known(String name, @Nullable String title) {
        return title == null ? Stream.empty() : Stream.of(new KnownService(name, title));
    }
}
