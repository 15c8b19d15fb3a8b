package dev.pep.local.signin;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the personas, and sends the browser back with a code for the one clicked; only with PKCE and to this machine.
 */
final class AuthorizeEndpoint {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final Headers PAGE = Headers.of(
            "Content-Type",
            "text/html;charset=UTF-8",
            "Cache-Control",
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'");

    private final Route standard;
    private final Clients clients;

    AuthorizeEndpoint(Route standard, Clients clients) {
        this.standard = standard;
        this.clients = clients;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        var problem = problem(request.getUrl());
        if (problem != null) {
            return OAuth2HttpResponseKt.oauth2Error(OAuth2Error.INVALID_REQUEST.setDescription(problem));
        }
        return request.getMethod().equals("POST")
                ? signedIn(request)
                : new OAuth2HttpResponse(PAGE, 200, LoginPage.html(), null);
    }

    private @Nullable String problem(HttpUrl url) {
        if (!clients.has(parameter(url, "client_id"))) {
            return "unknown client_id";
        }
        if (!parameter(url, "code_challenge_method").equals("S256")
                || parameter(url, "code_challenge").isEmpty()) {
            return "code_challenge with method S256 is required";
        }
        return leadsHere(parameter(url, "redirect_uri")) ? null : "redirect_uri must be on this machine";
    }

    static boolean leadsHere(String uri) {
        var url = HttpUrl.parse(uri);
        return url != null && THIS_MACHINE.contains(url.host());
    }

    private OAuth2HttpResponse signedIn(OAuth2HttpRequest request) {
        var username = Objects.requireNonNullElse(request.getFormParameters().get("username"), "");
        return Persona.withEmail(username)
                .map(persona -> standard.invoke(
                        new OAuth2HttpRequest(request.getHeaders(), "POST", request.getOriginalUrl(), form(persona))))
                .orElseGet(() -> OAuth2HttpResponseKt.oauth2Error(
                        OAuth2Error.ACCESS_DENIED.setDescription("nobody has this address")));
    }

    private static String form(Persona persona) {
        var claims = JsonMapper.shared().writeValueAsString(persona.claims());
        return "username=" + encoded(persona.email()) + "&claims=" + encoded(claims);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String parameter(HttpUrl url, String name) {
        return Objects.requireNonNullElse(url.queryParameter(name), "");
    }
}
