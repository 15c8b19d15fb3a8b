package dev.pep.notification.graph;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Microsoft Graph is reached.
 *
 * @param baseUrl address of Graph or of a simulator, with its version
 * @param credential how we sign in to it
 * @param token what is sent with {@code fixed}, for a simulator
 * @param tenantId directory, with {@code client-secret}
 * @param clientId application, with {@code client-secret}; which managed identity, with {@code managed-identity}
 * @param clientSecret secret, with {@code client-secret}
 * @param callTimeout how long one call may take as a whole
 */
@ConfigurationProperties("pep.graph")
record GraphSettings(
        @DefaultValue("https://graph.microsoft.com/v1.0") URI baseUrl,
        @DefaultValue("managed-identity") Credential credential,
        @DefaultValue("simulated") String token,
        @Nullable String tenantId,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("20s") Duration callTimeout) {

    enum Credential {
        FIXED,
        CLIENT_SECRET,
        MANAGED_IDENTITY
    }
}
