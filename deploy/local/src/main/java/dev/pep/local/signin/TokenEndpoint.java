package dev.pep.local.signin;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.HttpUrl;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives tokens to clients that prove who they are: for a code, a refresh token, a persona's address, or for themselves.
 */
final class TokenEndpoint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OAuth2Config config;
    private final Route standard;
    private final RefreshTokens refreshTokens;
    private final HttpUrl issuer;
    private final Clients clients;

    TokenEndpoint(OAuth2Config config, Route standard, RefreshTokens refreshTokens, HttpUrl issuer, Clients clients) {
        this.config = config;
        this.standard = standard;
        this.refreshTokens = refreshTokens;
        this.issuer = issuer;
        this.clients = clients;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        return clients.of(request)
                .map(client -> answer(request, client))
                .orElseGet(() -> error(OAuth2Error.INVALID_CLIENT));
    }

    private OAuth2HttpResponse answer(OAuth2HttpRequest request, Client client) {
        return switch (parameter(request, "grant_type")) {
            case "authorization_code" -> forCode(request, client);
            case "refresh_token" ->
                forPersona(request, client, refreshTokens.owner(parameter(request, "refresh_token"), client));
            case "password" -> forPassword(request, client);
            case "client_credentials" -> forMachine(request, client);
            default -> error(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
        };
    }

    private OAuth2HttpResponse forCode(OAuth2HttpRequest request, Client client) {
        if (parameter(request, "code_verifier").isEmpty()) {
            return error(OAuth2Error.INVALID_GRANT.setDescription("code_verifier is missing"));
        }
        var answer = standard.invoke(request);
        if (answer.getStatus() != 200) {
            return answer;
        }
        var tokens = JSON.readValue(Objects.requireNonNull(answer.getBody()), Map.class);
        var claims = config.getTokenProvider().verify(issuer, Objects.toString(tokens.get("access_token")));
        var persona = Persona.withEmail(claims.getSubject()).orElseThrow();
        return json(withRefreshToken(tokens, persona, client));
    }

    private OAuth2HttpResponse forPassword(OAuth2HttpRequest request, Client client) {
        var allowed = client.id().equals(Clients.TOOLS)
                && parameter(request, "password").equals(Clients.SECRET);
        return forPersona(
                request, client, allowed ? Persona.withEmail(parameter(request, "username")) : Optional.empty());
    }

    private OAuth2HttpResponse forPersona(OAuth2HttpRequest request, Client client, Optional<Persona> persona) {
        return persona.map(someone -> json(withRefreshToken(tokens(request, someone), someone, client)))
                .orElseGet(() -> error(OAuth2Error.INVALID_GRANT));
    }

    private Map<String, Object> tokens(OAuth2HttpRequest request, Persona persona) {
        var provider = config.getTokenProvider();
        var tokenRequest = request.asNimbusTokenRequest();
        var tokens = accessToken(request, Claims.of(persona));
        tokens.put(
                "id_token",
                provider.idToken(tokenRequest, issuer, Claims.of(persona), null).serialize());
        return tokens;
    }

    private Map<String, Object> withRefreshToken(Map<?, ?> tokens, Persona persona, Client client) {
        var all = new LinkedHashMap<String, Object>();
        tokens.forEach((name, value) -> all.put(name.toString(), value));
        all.put("refresh_token", refreshTokens.issue(persona, client));
        return all;
    }

    private OAuth2HttpResponse forMachine(OAuth2HttpRequest request, Client client) {
        var tokens = accessToken(request, Claims.of(client));
        tokens.put("scope", String.join(" ", client.machineScopes()));
        return json(tokens);
    }

    private Map<String, Object> accessToken(OAuth2HttpRequest request, Claims claims) {
        var token = config.getTokenProvider().accessToken(request.asNimbusTokenRequest(), issuer, claims, null);
        var tokens = new LinkedHashMap<String, Object>();
        tokens.put("token_type", "Bearer");
        tokens.put("access_token", token.serialize());
        tokens.put("expires_in", claims.tokenExpiry());
        return tokens;
    }

    private static String parameter(OAuth2HttpRequest request, String name) {
        return Objects.requireNonNullElse(request.getFormParameters().get(name), "");
    }

    private static OAuth2HttpResponse json(Map<String, Object> tokens) {
        return OAuth2HttpResponseKt.json(JSON.writeValueAsString(tokens));
    }

    private static OAuth2HttpResponse error(ErrorObject error) {
        return OAuth2HttpResponseKt.oauth2Error(error);
    }
}
