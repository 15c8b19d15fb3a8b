package dev.pep.platform.call;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
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

    /**
     * One service.
     *
     * @param connectTimeout how long a connection to it, or to the sign-in server for its token, may take
     * @param answerTimeout how long an answer of either may take
     */
    record Service(
            @Nullable URI url,
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("10s") Duration answerTimeout) {}

    /** Returns the address of a service. */
    public URI of(String service) {
        URI url = settings(service).url();
        if (url == null) {
            throw unset(service);
        }
        return url;
    }

    Service settings(String service) {
        Service known = services.get(service);
        if (known == null) {
            throw unset(service);
        }
        return known;
    }

    private static IllegalStateException unset(String service) {
        return new IllegalStateException("pep.services." + service + ".url is not set");
    }
}
