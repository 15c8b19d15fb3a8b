package dev.pep.local.signin;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import dev.pep.local.service.ServiceList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/**
 * Who may ask for tokens, all with one secret: each service in the list, which is read anew each time so that a service
 * added to it is known at once, and what stands for people.
 */
record Clients(Path serviceList) {

    static final String SECRET = "local-only";

    /** Gets tokens of any persona by its address. */
    static final String TOOLS = "local-tools";

    private static final String SIGN_IN = "pep-gateway";

    boolean has(String id) {
        return withId(id).isPresent();
    }

    /** The client that the request comes from, if it names a known one with the right secret. */
    Optional<Client> of(OAuth2HttpRequest request) {
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

    private Optional<Client> withId(String id) {
        var people = Stream.of(new Client(SIGN_IN, List.of()), new Client(TOOLS, List.of()));
        var services = ServiceList.read(serviceList).all().stream()
                .map(service -> new Client(service.name(), service.scopes()));
        return Stream.concat(people, services)
                .filter(client -> client.id().equals(id))
                .findFirst();
    }

    private static boolean matches(String secret) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), SECRET.getBytes(StandardCharsets.UTF_8));
    }
}
