package dev.pep.local.signin;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/** A program that may ask for tokens, with the scopes that it gets as a machine; all share one secret. */
record Client(String id, String machineScopes) {

    static final String SECRET = "local-only";

    private static final List<Client> ALL = List.of(
            new Client("pep-gateway", ""),
            new Client("gateway", "links.exchange"),
            new Client("heatmap-service", ""),
            new Client("notification-service", "links.issue row-sets.write"),
            new Client("local-tools", ""));

    static boolean exists(String id) {
        return ALL.stream().anyMatch(client -> client.id.equals(id));
    }

    /** The client that the request comes from, if it names a known one with the right secret. */
    static Optional<Client> from(OAuth2HttpRequest request) {
        try {
            return Optional.ofNullable(ClientAuthentication.parse(request.asNimbusHTTPRequest()))
                    .filter(PlainClientSecret.class::isInstance)
                    .map(PlainClientSecret.class::cast)
                    .filter(secret -> matches(secret.getClientSecret().getValue()))
                    .flatMap(secret -> withId(secret.getClientID().getValue()));
        } catch (ParseException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Client> withId(String id) {
        return ALL.stream().filter(client -> client.id.equals(id)).findFirst();
    }

    private static boolean matches(String secret) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), SECRET.getBytes(StandardCharsets.UTF_8));
    }
}
