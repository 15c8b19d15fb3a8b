package dev.pep.local.signin;

import dev.pep.local.process.BindAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** An OpenID Connect provider, issuer http://localhost:PORT/pep whatever name it is called by. */
public final class SignInServer implements AutoCloseable {

    private final HttpUrl issuer;
    private final HttpUrl application;
    private final Route standard;
    private final AuthorizeEndpoint authorize;
    private final TokenEndpoint token;
    private final OAuth2HttpServer server = new NettyWrapper();

    private SignInServer(int port, Path data, HttpUrl application, Clients clients) {
        this.issuer = HttpUrl.get("http://localhost:" + port + "/" + Claims.ISSUER);
        this.application = application;
        var key = SigningKey.in(data);
        var config = config(new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256")));
        this.standard = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
        this.authorize = new AuthorizeEndpoint(standard, clients);
        this.token = new TokenEndpoint(config, standard, new RefreshTokens(key, Clock.systemUTC()), issuer, clients);
    }

    private OAuth2Config config(OAuth2TokenProvider tokens) {
        return new OAuth2Config(true, null, null, false, tokens, Set.of(Claims.ofLogin()), server);
    }

    /** Arguments: port, data directory, address of the application, file of the list of services. */
    public static void main(String[] arguments) {
        start(Integer.parseInt(arguments[0]), Path.of(arguments[1]), arguments[2], Path.of(arguments[3]));
    }

    public static SignInServer start(int port, Path data, String application, Path serviceList) {
        var started = new SignInServer(port, data, HttpUrl.get(application), new Clients(serviceList));
        started.server.start(BindAddress.get(), port, started::answer);
        return started;
    }

    private OAuth2HttpResponse answer(OAuth2HttpRequest asked) {
        var request = underOurName(asked);
        var path = request.getUrl().encodedPath();
        return switch (path) {
            case "/pep/authorize" -> authorize.answer(request);
            case "/pep/token" -> token.answer(request);
            case "/pep/endsession" -> endSession(request);
            case "/", "/pep" -> OAuth2HttpResponseKt.redirect(application.toString(), Headers.of());
            default -> path.startsWith("/pep/") ? standard.invoke(request) : OAuth2HttpResponseKt.notFound(path);
        };
    }

    private OAuth2HttpRequest underOurName(OAuth2HttpRequest asked) {
        var headers = asked.getHeaders()
                .newBuilder()
                .removeAll("x-forwarded-proto")
                .removeAll("x-forwarded-port")
                .set("host", issuer.host() + ":" + issuer.port())
                .build();
        return new OAuth2HttpRequest(headers, asked.getMethod(), asked.getOriginalUrl(), asked.getBody());
    }

    private OAuth2HttpResponse endSession(OAuth2HttpRequest request) {
        var back = Objects.requireNonNullElse(
                request.getUrl().queryParameter("post_logout_redirect_uri"), application.toString());
        return AuthorizeEndpoint.leadsHere(back)
                ? OAuth2HttpResponseKt.redirect(withState(request, back), Headers.of())
                : OAuth2HttpResponseKt.redirect(application.toString(), Headers.of());
    }

    private static String withState(OAuth2HttpRequest request, String back) {
        var state = request.getUrl().queryParameter("state");
        return state == null
                ? back
                : HttpUrl.get(back)
                        .newBuilder()
                        .addQueryParameter("state", state)
                        .build()
                        .toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
