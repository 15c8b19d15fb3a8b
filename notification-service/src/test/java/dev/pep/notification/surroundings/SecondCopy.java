package dev.pep.notification.surroundings;

import dev.pep.notification.NotificationServiceApplication;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/** Another copy of the service under test: same database, broker and surroundings, its own timers and listeners. */
public final class SecondCopy implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** Starts it, with what the test has added to the first one. */
    public SecondCopy(ConfigurableEnvironment first, Class<?>... added) {
        this(first, Map.of(), added);
    }

    /** Starts it with settings of its own. */
    public SecondCopy(ConfigurableEnvironment first, Map<String, Object> settings, Class<?>... added) {
        context = new SpringApplicationBuilder(NotificationServiceApplication.class)
                .sources(added)
                .initializers(copy -> settings(
                        first.getPropertySources(), copy.getEnvironment().getPropertySources(), settings))
                .run();
    }

    @Override
    public void close() {
        context.close();
    }

    private static void settings(MutablePropertySources from, MutablePropertySources to, Map<String, Object> own) {
        for (String name : new String[] {"pep-tests", "Dynamic Test Properties"}) {
            to.addFirst(Objects.requireNonNull(from.get(name), name));
        }
        to.addFirst(new MapPropertySource(
                "second",
                Map.of("server.port", 0, "db-scheduler.scheduler-name", "second", "spring.jmx.enabled", false)));
        to.addFirst(new MapPropertySource("own", own));
    }
}
