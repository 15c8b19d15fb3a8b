package dev.pep.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.pep.gateway.Browser;
import dev.pep.gateway.Surroundings;
import dev.pep.gateway.Upstream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("Product 7: partners come in by their link")
class PartnerIntegrationTests {

    private static final String SECRET = "s3cr3t-0123456789-abcdefghijklmnopqrstuvwxyz";
    private static final String TEST_SERVER = "com.sun.net.httpserver";
    private static final UUID LINK = UUID.randomUUID();
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final UUID CONTACT = UUID.randomUUID();

    @RegisterExtension
    static final Surroundings around = new Surroundings();

    private Browser browser;

    @BeforeEach
    void openLink() {
        linkExpiresIn(Duration.ofDays(10));
        browser = around.newBrowser();
        browser.get("/r");
    }

    @Test
    void exchangesTheSecretForASession() {
        HttpResponse<String> opened = browser.form("/r", "secret=" + SECRET);

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(Browser.location(opened)).hasToString("/report/" + SUBJECT);
        assertThat(opened.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(Browser.PARTNER)
                        .matches(".{19}[0-9a-f]{16}=.*")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Strict", "; Path=/")
                        .doesNotContain("Domain", "Max-Age"));
        assertThat(browser.get("/api/partner/report").statusCode()).isEqualTo(200);
    }

    @Test
    void asksTheOwnerOfTheLinkAsAMachine() throws Exception {
        browser.form("/r", "secret=" + SECRET);

        Upstream.Seen asked = around.upstream.last();
        assertThat(asked.uri()).isEqualTo("/internal/links/exchange");
        assertThat(asked.body()).isEqualTo("{\"secret\":\"" + SECRET + "\"}");
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void relaysAShortTokenForThatOnePurposeThatThePublishedKeysVerify() throws Exception {
        browser.form("/r", "secret=" + SECRET);
        browser.get("/api/partner/report/accounts");

        Upstream.Seen seen = around.upstream.last();
        SignedJWT token = SignedJWT.parse(
                Objects.requireNonNull(seen.header("Authorization")).substring(7));
        JWTClaimsSet claims = token.getJWTClaimsSet();
        JWKSet keys = JWKSet.parse(browser.get("/.well-known/partner-jwks.json").body());
        assertThat(token.verify(new ECDSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey())))
                .isTrue();
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(claims.getAudience()).containsExactly("pep-api");
        assertThat(claims.getStringClaim("purpose")).isEqualTo("report");
        assertThat(claims.getStringClaim("link")).isEqualTo(LINK.toString());
        assertThat(claims.getIntegerClaim("generation")).isEqualTo(2);
        assertThat(claims.getStringClaim("subject_id")).isEqualTo(SUBJECT.toString());
        assertThat(claims.getStringClaim("contact")).isEqualTo(CONTACT.toString());
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(seen.headers()).doesNotContainKey("Cookie");
    }

    @Test
    void publishesNoPrivateKey() {
        assertThat(browser.get("/.well-known/partner-jwks.json").body())
                .contains("\"kid\"")
                .doesNotContain("\"d\"");
    }

    @Test
    void sharesTheKeysBetweenCopies() {
        String keys = browser.get("/.well-known/partner-jwks.json").body();
        try (ConfigurableApplicationContext other = around.startGateway()) {
            assertThat(around.browserOf(other)
                            .get("/.well-known/partner-jwks.json")
                            .body())
                    .isEqualTo(keys);
        }
    }

    @Test
    void treatsUnknownAndMalformedSecretsAlike() {
        for (String secret : List.of("unknown-0123456789-0123456789-0123456789-012", "%27+or+1=1", "")) {
            HttpResponse<String> refused = browser.form("/r", "secret=" + secret);
            assertThat(refused.statusCode()).isEqualTo(303);
            assertThat(Browser.location(refused)).hasToString("/r?invalid");
        }
        assertThat(partnerCookies(browser)).isEmpty();
    }

    @Test
    void staysInertHoweverOftenALinkIsLookedAt() {
        int asked = around.upstream.seen().size();
        for (int times = 0; times < 50; times++) {
            assertThat(browser.get("/r").statusCode()).isEqualTo(200);
            assertThat(browser.send("HEAD", "/r", BodyPublishers.noBody()).statusCode())
                    .isEqualTo(200);
        }

        assertThat(around.upstream.seen()).hasSize(asked);
        assertThat(partnerCookies(browser)).isEmpty();
        assertThat(Browser.location(browser.form("/r", "secret=" + SECRET))).hasToString("/report/" + SUBJECT);
    }

    @Test
    void refusesTheExchangeWithoutTheCsrfToken() {
        HttpResponse<String> refused = browser.send(
                "POST",
                "/r",
                BodyPublishers.ofString("secret=" + SECRET),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(partnerCookies(browser)).isEmpty();
    }

    @Test
    void endsASessionAfterHalfAnHourWithoutARequest() {
        browser.form("/r", "secret=" + SECRET);
        set("last_seen_at", Duration.ofMinutes(-29));
        assertThat(browser.get("/api/partner/report").statusCode()).isEqualTo(200);
        set("last_seen_at", Duration.ofMinutes(-31));

        HttpResponse<String> ended = browser.get("/api/partner/report");

        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains("problems/partner-session-ended", "Open the link in your email again");
    }

    @Test
    void keepsASessionAliveByRequests() {
        browser.form("/r", "secret=" + SECRET);
        set("last_seen_at", Duration.ofMinutes(-29));
        browser.get("/api/partner/report");

        assertThat(seconds("now() - last_seen_at")).isLessThan(60);
    }

    @Test
    void endsASessionAfterEightHoursAtTheLatest() {
        browser.form("/r", "secret=" + SECRET);
        assertThat(seconds("ends_at - created_at")).isEqualTo(8 * 3600);
        set("ends_at", Duration.ofSeconds(-1));

        assertThat(browser.get("/api/partner/report").statusCode()).isEqualTo(401);
    }

    @Test
    void neverOutlivesTheLink() {
        linkExpiresIn(Duration.ofMinutes(7));
        browser.form("/r", "secret=" + SECRET);

        assertThat(seconds("ends_at - created_at")).isBetween(400L, 420L);
    }

    @Test
    void storesOnlyTheHashOfTheCookieAndNothingOfTheSecret() {
        browser.form("/r", "secret=" + SECRET);
        String rows = around.jdbc()
                .sql("select string_agg(partner_session::text, ',') from partner_session")
                .query(String.class)
                .single();

        assertThat(rows).doesNotContain(SECRET).doesNotContain(partnerCookies(browser));
    }

    @Test
    void replacesTheSessionThatTheBrowserHad() {
        browser.form("/r", "secret=" + SECRET);
        Browser before = around.newBrowser();
        before.cookies().putAll(browser.cookies());
        browser.form("/r", "secret=" + SECRET);

        assertThat(before.get("/api/partner/report").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/partner/report").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("H11: a partner reaches nothing internal")
    void keepsPartnersOutOfTheInternalApi() {
        browser.form("/r", "secret=" + SECRET);

        for (String path : List.of("/api/me", "/api/heatmap/accounts", "/api/notification/preferences")) {
            assertThat(browser.get(path).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void keepsInternalPeopleOutOfThePartnersApi() {
        around.nextPerson("ecm.central.1@pep.example", 3600);
        browser.signIn("");

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/partner/report").statusCode()).isEqualTo(401);
    }

    @Test
    void limitsTheAttemptsOfOneAddress() {
        try (ConfigurableApplicationContext strict =
                around.startGateway("--pep.gateway.partner.attempts-per-minute=3")) {
            Browser guesser = around.browserOf(strict);
            guesser.get("/r");
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThat(guesser.form("/r", "secret=" + SECRET).statusCode()).isEqualTo(303);
            }

            HttpResponse<String> refused = guesser.form("/r", "secret=" + SECRET);

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 60L);
            assertThat(refused.body()).contains("Too many attempts").startsWith("<!doctype html>");
        }
    }

    @Test
    @DisplayName("Quality 3: a link is limited too, from wherever it is opened, and so are the calls made with it")
    void limitsALink() {
        try (ConfigurableApplicationContext strict = around.startGateway(
                "--pep.gateway.partner.link-attempts-per-minute=2", "--pep.gateway.partner.calls-per-minute=3")) {
            Browser contact = around.browserOf(strict);
            contact.get("/r");
            contact.form("/r", "secret=" + SECRET);
            assertThat(contact.form("/r", "secret=" + SECRET).statusCode()).isEqualTo(303);
            assertThat(contact.form("/r", "secret=" + SECRET).statusCode()).isEqualTo(429);

            for (int call = 0; call < 3; call++) {
                assertThat(contact.get("/api/partner/report").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> refused = contact.get("/api/partner/report");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 60L);
            assertThat(refused.body()).contains("problems/too-many-calls");
        }
    }

    @Test
    @DisplayName("H7: changes that are under way at the same time do not refuse one another")
    void keepsTheTokenOfThePage() {
        browser.form("/r", "secret=" + SECRET);
        Browser sameMoment = around.newBrowser();
        sameMoment.cookies().putAll(browser.cookies());

        for (Browser each : List.of(browser, sameMoment)) {
            HttpResponse<String> saved = each.change("PATCH", "/api/partner/report", "{}");

            assertThat(saved.statusCode()).isEqualTo(200);
            assertThat(saved.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(browser.cookies()).isEqualTo(sameMoment.cookies());
    }

    @Test
    @DisplayName("H7: a contact who closes the page's session is out at once, and so is whoever has the cookie")
    void signsOut() {
        browser.form("/r", "secret=" + SECRET);
        Browser thief = around.newBrowser();
        thief.cookies().putAll(browser.cookies());
        assertThat(browser.send("POST", "/partner/sign-out", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<String> closed = browser.change("POST", "/partner/sign-out", "");

        assertThat(closed.statusCode()).isEqualTo(204);
        assertThat(closed.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith(Browser.PARTNER).contains("=;", "Max-Age=0", "Path=/"));
        assertThat(thief.get("/api/partner/report").statusCode()).isEqualTo(401);
        assertThat(browser.change("POST", "/partner/sign-out", "").statusCode()).isEqualTo(204);
        assertThat(browser.get("/partner/sign-out").statusCode()).isIn(404, 405);
    }

    @Test
    void saysThatTheLinkIsFineWhenItsOwnerIsAway() {
        around.upstream.goDown();
        try {
            HttpResponse<String> away = browser.form("/r", "secret=" + SECRET);

            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).contains("10");
            assertThat(away.body()).contains("Your link is fine").doesNotContain(SECRET);
        } finally {
            around.upstream.comeBack();
        }
        assertThat(Browser.location(browser.form("/r", "secret=" + SECRET))).hasToString("/report/" + SUBJECT);
    }

    @Test
    void saysThatTheLinkIsFineWhenItsOwnerAnswersNothing() {
        around.upstream.on("/internal/links/exchange", 200, "application/json", "");

        assertThat(browser.form("/r", "secret=" + SECRET).statusCode()).isEqualTo(503);
    }

    @Test
    void neverLogsTheSecretHoweverMuchIsLogged() {
        Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        Level before = root.getLevel();
        Appender<ILoggingEvent> console = root.getAppender("CONSOLE");
        root.detachAppender(console);
        root.setLevel(Level.TRACE);
        try {
            browser.form("/r", "secret=" + SECRET);
            around.upstream.on("/internal/links/exchange", 500, "text/plain", "no: " + SECRET);
            browser.form("/r", "secret=" + SECRET);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
            root.addAppender(console);
        }
        assertThat(log.list).hasSizeGreaterThan(50);
        assertThat(List.copyOf(log.list).stream()
                        .filter(event -> !event.getLoggerName().startsWith(TEST_SERVER))
                        .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage())
                        .filter(line -> line.contains(SECRET)))
                .isEmpty();
    }

    private static void linkExpiresIn(Duration duration) {
        String opened = """
                {"linkId":"%s","generation":2,"purpose":"report","subjectId":"%s","contactId":"%s","expiresAt":"%s",\
                "page":"/report"}""".formatted(LINK, SUBJECT, CONTACT, Instant.now().plus(duration));
        around.upstream.on("/internal/links/exchange", (exchange, seen) -> {
            boolean known = seen.body().contains(SECRET);
            byte[] answer = (known ? opened : "{}").getBytes(StandardCharsets.UTF_8);
            Upstream.send(exchange, known ? 200 : 404, "application/json", answer);
        });
    }

    private static List<String> partnerCookies(Browser browser) {
        return browser.cookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith(Browser.PARTNER))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void set(String column, Duration fromNow) {
        around.jdbc()
                .sql("update partner_session set %s = now() + cast(:by as interval)".formatted(column))
                .param("by", fromNow.toSeconds() + " seconds")
                .update();
    }

    private static long seconds(String interval) {
        return around.jdbc()
                .sql("select round(extract(epoch from %s)) from partner_session order by created_at desc limit 1"
                        .formatted(interval))
                .query(Long.class)
                .single();
    }
}
