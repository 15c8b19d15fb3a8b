package dev.pep.notification.graph;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.microsoft.graph.core.authentication.AzureIdentityAuthenticationProvider;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import reactor.core.publisher.Mono;

/** Signs in to Graph as the settings say; the token goes to the configured host and to no other. */
final class GraphCredentials {

    private GraphCredentials() {}

    static AuthenticationProvider of(GraphSettings settings) {
        String host = settings.baseUrl().getHost();
        return new AzureIdentityAuthenticationProvider(
                credential(settings), new String[] {host}, "https://graph.microsoft.com/.default");
    }

    private static TokenCredential credential(GraphSettings settings) {
        return switch (settings.credential()) {
            case FIXED ->
                request -> Mono.just(
                        new AccessToken(settings.token(), OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)));
            case CLIENT_SECRET ->
                new ClientSecretCredentialBuilder()
                        .tenantId(settings.tenantId())
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .build();
            case MANAGED_IDENTITY ->
                new ManagedIdentityCredentialBuilder()
                        .clientId(settings.clientId())
                        .build();
        };
    }
}
