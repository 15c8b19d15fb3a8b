package dev.pep.gateway.call;

import java.net.URI;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are.
 *
 * @param services by their names, such as {@code heatmap}
 */
@ConfigurationProperties("pep")
public record ServiceAddresses(@DefaultValue Map<String, Service> services) {

    /** One service. */
    record Service(@Nullable URI url) {}

    /** Returns the address of a service. */
    public URI of(String service) {
        Service known = services.get(service);
        if (known == null || known.url() == null) {
            throw new IllegalStateException("pep.services." + service + ".url is not set");
        }
        return known.url();
    }

    /** Returns the names of all services. */
    public SortedSet<String> names() {
        return new TreeSet<>(services.keySet());
    }
}
