package dev.pep.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import dev.pep.local.process.FreePort;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignInServerTests {

    private static final String ECM = "ecm.central.1@pep.example";
    private static final Path LIST = Path.of("..", "services");

    @TempDir
    Path data;

    private final int port = FreePort.any();
    private final Browser browser = new Browser(port);
    private final CodeVerifier verifier = new CodeVerifier();
    private SignInServer server;

    @BeforeEach
    void start() {
        server = SignInServer.start(port, data, "http://localhost:8080", LIST);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsEveryPersonaAsAButton() {
        var page = browser.get(authorize("http://localhost:8080/login/oauth2/code/pep"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Persona.ALL)
                .allSatisfy(persona -> assertThat(page.body()).contains("value=\"" + persona.email() + "\""));
        assertThat(page.body()).doesNotContain("{{");
    }

    @Test
    void givesTheClickedPersonasTokenForACode() throws Exception {
        var tokens = json(codeGrant(code(ECM), verifier.getValue()).body());

        var claims = SignedJWT.parse(tokens.path("access_token").asString()).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:" + port + "/pep");
        assertThat(claims.getAudience()).containsExactly("pep-api");
        assertThat(claims.getSubject()).isEqualTo(ECM);
        assertThat(claims.getStringListClaim("roles")).containsExactly("ECM");
        assertThat(claims.getStringListClaim("ous")).containsExactly("US Central");
        assertThat(claims.getStringClaim("zoneinfo")).isEqualTo("America/Chicago");
        assertThat(SignedJWT.parse(tokens.path("id_token").asString())
                        .getJWTClaimsSet()
                        .getStringClaim("nonce"))
                .isEqualTo("n-1");
    }

    @Test
    void refusesACodeWithoutTheVerifierOrTwice() {
        assertThat(codeGrant(code(ECM), "").statusCode()).isEqualTo(400);
        assertThat(codeGrant(code(ECM), new CodeVerifier().getValue()).statusCode())
                .isEqualTo(400);
        var code = code(ECM);
        assertThat(codeGrant(code, verifier.getValue()).statusCode()).isEqualTo(200);
        assertThat(codeGrant(code, verifier.getValue()).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAnUnknownPersonAndAForeignRedirect() {
        assertThat(browser.post(authorize("http://localhost:8080/x"), Map.of("username", "someone@pep.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get(authorize("https://elsewhere.example/x")).statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/pep/endsession?post_logout_redirect_uri=https://elsewhere.example")
                        .headers()
                        .firstValue("location"))
                .hasValue("http://localhost:8080/");
    }

    @Test
    void givesMachinesTheirScopesAndRefusesAWrongSecret() throws Exception {
        var form = Map.of("grant_type", "client_credentials");

        var token =
                json(browser.token("notification-service", "local-only", form).body());

        var claims = SignedJWT.parse(token.path("access_token").asString()).getJWTClaimsSet();
        assertThat(claims.getStringClaim("scope")).isEqualTo("links.issue row-sets.write");
        assertThat(claims.getSubject()).isEqualTo("notification-service");
        assertThat(browser.token("notification-service", "wrong", form).statusCode())
                .isEqualTo(401);
        assertThat(browser.token("stranger", "local-only", form).statusCode()).isEqualTo(401);
    }

    @Test
    void knowsAServiceAsSoonAsItIsInTheList() throws Exception {
        var list = data.resolve("services");
        Files.writeString(list, "gateway 8080 - gateway - - -\n");
        server.close();
        var laterPort = FreePort.any();
        server = SignInServer.start(laterPort, data, "http://localhost:8080", list);
        var later = new Browser(laterPort);
        var form = Map.of("grant_type", "client_credentials");
        assertThat(later.token("orders-service", "local-only", form).statusCode())
                .isEqualTo(401);

        Files.writeString(list, "orders-service 8081 - orders /api/orders - links.issue\n", StandardOpenOption.APPEND);

        assertThat(json(later.token("orders-service", "local-only", form).body())
                        .path("scope")
                        .asString())
                .isEqualTo("links.issue");
    }

    @Test
    void keepsKeyAndRefreshTokensOverARestart() throws Exception {
        var before = json(codeGrant(code(ECM), verifier.getValue()).body());
        server.close();
        var laterPort = FreePort.any();
        server = SignInServer.start(laterPort, data, "http://localhost:8080", LIST);
        var later = new Browser(laterPort);

        var form = Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                before.path("refresh_token").asString());
        var after = json(later.token("gateway", "local-only", form).body());

        var key = JWKSet.parse(later.get("/pep/jwks").body()).getKeys().getFirst();
        assertThat(SignedJWT.parse(before.path("access_token").asString()).verify(new RSASSAVerifier(key.toRSAKey())))
                .isTrue();
        assertThat(SignedJWT.parse(after.path("access_token").asString())
                        .getJWTClaimsSet()
                        .getSubject())
                .isEqualTo(ECM);
        assertThat(later.token("notification-service", "local-only", form).statusCode())
                .isEqualTo(400);
    }

    private String authorize(String redirect) {
        return "/pep/authorize?"
                + Browser.encoded(Map.of(
                        "response_type", "code",
                        "client_id", "gateway",
                        "scope", "openid",
                        "state", "s-1",
                        "nonce", "n-1",
                        "redirect_uri", redirect,
                        "code_challenge_method", "S256",
                        "code_challenge",
                                CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                                        .getValue()));
    }

    private String code(String username) {
        var answer = browser.post(authorize("http://localhost:8080/cb"), Map.of("username", username));
        assertThat(answer.statusCode()).isEqualTo(302);
        var location = HttpUrl.get(answer.headers().firstValue("location").orElseThrow());
        assertThat(location.queryParameter("state")).isEqualTo("s-1");
        return String.valueOf(location.queryParameter("code"));
    }

    private HttpResponse<String> codeGrant(String code, String codeVerifier) {
        return browser.token(
                "gateway",
                "local-only",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        "http://localhost:8080/cb",
                        "code_verifier",
                        codeVerifier));
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
