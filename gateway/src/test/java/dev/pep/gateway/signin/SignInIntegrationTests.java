package dev.pep.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.gateway.Browser;
import dev.pep.gateway.Surroundings;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("Quality 3: signing in")
class SignInIntegrationTests {

    @RegisterExtension
    static final Surroundings around = new Surroundings();

    private final Browser browser = around.newBrowser();

    @Test
    void startsWithPkceStateAndNonceAndTheConfiguredRedirectAddress() {
        URI login = Browser.location(browser.get("/oauth2/authorization/pep", "X-Forwarded-Host", "evil.example"));

        assertThat(login.getQuery())
                .contains("response_type=code", "code_challenge=", "code_challenge_method=S256", "state=", "nonce=")
                .contains("redirect_uri=http://localhost:8080/login/oauth2/code/pep");
    }

    @Test
    void knowsThePersonAfterSigningIn() {
        signIn("?returnTo=/heatmap%3Fou%3DUS%2520Central");

        HttpResponse<String> me = browser.get("/api/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body())
                .contains("\"email\":\"ecm.central.1@pep.example\"", "\"name\":\"ECM Central 1\"")
                .contains("\"roles\":[\"ECM\"]", "\"ous\":[\"US Central\"]", "\"zone\":\"America/Chicago\"");
        assertThat(me.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void returnsToThePageThatWasWanted() {
        assertThat(Browser.location(signIn("?returnTo=/heatmap%3Fou%3DUS%2520Central")))
                .hasToString("/heatmap?ou=US%20Central");
    }

    @Test
    void returnsToNoOtherSite() {
        assertThat(Browser.location(signIn("?returnTo=//evil.example/"))).hasToString("/");
    }

    @Test
    void setsAStrictSessionCookie() {
        String cookie = browser.get("/oauth2/authorization/pep").headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(Browser.SESSION))
                .findFirst()
                .orElseThrow();

        assertThat(cookie)
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Domain");
    }

    @Test
    @DisplayName("ASVS 7.2.3: a session's id has 216 random bits")
    void makesSessionIdsThatNobodyGuesses() {
        signIn("");
        byte[] id = Base64.getDecoder().decode(browser.cookies().get(Browser.SESSION));

        assertThat(new String(id, StandardCharsets.US_ASCII)).hasSize(36);
        assertThat(Base64.getUrlDecoder().decode(id)).hasSize(27);
    }

    @Test
    void givesTheSessionANewIdAtSignIn() {
        browser.get("/oauth2/authorization/pep");
        String before = browser.cookies().get(Browser.SESSION);
        signIn("");
        String after = browser.cookies().get(Browser.SESSION);
        Browser attacker = around.newBrowser();
        attacker.cookies().put(Browser.SESSION, String.valueOf(before));

        assertThat(after).isNotEqualTo(before);
        assertThat(attacker.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void answersAnUnknownCallerOfTheApiWithAProblem() {
        HttpResponse<String> me = browser.get("/api/me", "Accept", "text/html");

        assertThat(me.statusCode()).isEqualTo(401);
        assertThat(me.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(me.body()).contains("https://pep.example/problems/signed-out");
        assertThat(browser.cookies()).doesNotContainKey(Browser.SESSION);
    }

    @Test
    void explainsAFailedSignInToAPerson() {
        HttpResponse<String> failed = browser.get("/login/oauth2/code/pep?code=stolen&state=made-up");

        assertThat(failed.statusCode()).isEqualTo(401);
        assertThat(failed.body()).contains("Signing in did not work", "/oauth2/authorization/pep");
    }

    @Test
    void keepsSessionAndTokensOverARestartAndInAnotherCopy() {
        signIn("");
        try (ConfigurableApplicationContext other = around.startGateway()) {
            Browser elsewhere = around.browserOf(other);
            elsewhere.cookies().putAll(browser.cookies());

            assertThat(elsewhere.get("/api/me").statusCode()).isEqualTo(200);
            assertThat(elsewhere.get("/api/heatmap/accounts").statusCode()).isEqualTo(200);
            assertThat(around.upstream.last().header("Authorization")).startsWith("Bearer ey");
        }
    }

    @Test
    void refusesAChangeWithoutTheCsrfToken() {
        signIn("");

        HttpResponse<String> refused = browser.send("POST", "/logout", BodyPublishers.noBody());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("https://pep.example/problems/request-not-from-page");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAChangeThatAnotherSiteStartedEvenWithTheToken() {
        signIn("");

        for (String site : new String[] {"cross-site", "same-site"}) {
            HttpResponse<String> refused = browser.send(
                    "POST",
                    "/api/heatmap/report-requests",
                    BodyPublishers.ofString("{}"),
                    "X-XSRF-TOKEN",
                    String.valueOf(browser.cookies().get(Browser.CSRF)),
                    "Sec-Fetch-Site",
                    site);
            assertThat(refused.statusCode()).isEqualTo(403);
        }
        HttpResponse<String> own = browser.change("POST", "/api/heatmap/report-requests", "{}");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().allValues("Set-Cookie"))
                .noneSatisfy(cookie -> assertThat(cookie).startsWith(Browser.CSRF));
    }

    @Test
    void endsTheSessionHereAndAtTheSignInServer() {
        signIn("");
        String session = String.valueOf(browser.cookies().get(Browser.SESSION));

        URI target = Browser.location(browser.form("/logout", "x=1"));

        assertThat(target.toString())
                .startsWith(around.signIn.endSessionEndpointUrl("pep").toString());
        assertThat(target.getQuery()).contains("id_token_hint=ey", "post_logout_redirect_uri=http://localhost:8080/");
        browser.cookies().put(Browser.SESSION, session);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/heatmap/accounts").statusCode()).isEqualTo(401);
    }

    @Test
    void removesTheTokensAtSignOut() {
        signIn("");
        int before = tokenRows();

        browser.form("/logout", "x=1");

        assertThat(tokenRows()).isEqualTo(before - 1);
    }

    @Test
    void endsASessionThatIsTooOldHoweverBusyItIs() {
        signIn("");
        long tooOld = System.currentTimeMillis() - 13 * 3_600_000L;
        around.jdbc()
                .sql("update spring_session set creation_time = :then")
                .param("then", tooOld)
                .update();

        awaitSignedOut(browser);
    }

    @Test
    @DisplayName("Quality 3: signing out in one copy of the gateway ends the session in all of them within a second")
    void endsTheSessionInEveryCopy() {
        signIn("");
        try (ConfigurableApplicationContext other = around.startGateway()) {
            Browser elsewhere = around.browserOf(other);
            elsewhere.cookies().putAll(browser.cookies());
            assertThat(elsewhere.get("/api/heatmap/accounts").statusCode()).isEqualTo(200);

            browser.form("/logout", "x=1");

            awaitSignedOut(elsewhere);
        }
    }

    @Test
    @DisplayName("Quality 1: many requests of one session cost the database next to nothing")
    void readsASessionOnceForManyRequests() {
        signIn("");
        browser.get("/api/heatmap/accounts");
        long before = connectionsTaken();

        for (int i = 0; i < 50; i++) {
            assertThat(browser.get("/api/heatmap/accounts").statusCode()).isEqualTo(200);
        }

        assertThat(connectionsTaken() - before).isLessThan(50);
    }

    private static long connectionsTaken() {
        return around.gateway()
                .getBean(MeterRegistry.class)
                .get("hikaricp.connections.usage")
                .timer()
                .count();
    }

    /** What ends elsewhere is trusted here for a second. */
    private static void awaitSignedOut(Browser browser) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(browser.get("/api/me").statusCode()).isEqualTo(401));
    }

    private HttpResponse<String> signIn(String returnTo) {
        around.nextPerson("ecm.central.1@pep.example", 3600);
        return browser.signIn(returnTo);
    }

    private static int tokenRows() {
        return around.jdbc()
                .sql("select count(*) from oauth2_authorized_client")
                .query(Integer.class)
                .single();
    }
}
