package dev.pep.local.signin;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/** What a token for PEP's API says: its subject and the claims beside those that every token has. */
record Claims(@Nullable String subject, Map<String, Object> more) implements OAuth2TokenCallback {

    static final String ISSUER = "pep";
    static final String API = "pep-api";
    private static final long LIFE_SECONDS = 900;

    /** For the login page, which adds subject and claims itself. */
    static Claims ofLogin() {
        return new Claims(null, Map.of());
    }

    static Claims of(Persona persona) {
        return new Claims(persona.email(), persona.claims());
    }

    static Claims of(Client machine) {
        return new Claims(
                machine.id(), Map.of("azp", machine.id(), "scope", String.join(" ", machine.machineScopes())));
    }

    @Override
    public String issuerId() {
        return ISSUER;
    }

    @Override
    public @Nullable String subject(TokenRequest request) {
        return subject;
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(API);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return more;
    }

    @Override
    public long tokenExpiry() {
        return LIFE_SECONDS;
    }
}
