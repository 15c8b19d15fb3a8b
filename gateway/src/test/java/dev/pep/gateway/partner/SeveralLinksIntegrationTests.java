package dev.pep.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.pep.gateway.Browser;
import dev.pep.gateway.Surroundings;
import dev.pep.gateway.Upstream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Product 7: one browser can have several links open")
class SeveralLinksIntegrationTests {

    @RegisterExtension
    static final Surroundings around = new Surroundings(
            "--pep.services.visiting.url=${pep.services.heatmap.url}",
            "--pep.gateway.partner.sessions-per-browser=3",
            "--pep.gateway.routes.visit.service=visiting",
            "--pep.gateway.routes.visit.path=/api/partner/visit/**",
            "--pep.gateway.routes.visit.part=Visits",
            "--pep.gateway.routes.visit.token=partner",
            "--pep.gateway.routes.visit.entry=v",
            "--pep.gateway.routes.visit-plan.service=visiting",
            "--pep.gateway.routes.visit-plan.path=/api/partner/visit-plan/**",
            "--pep.gateway.routes.visit-plan.part=Plans of visits",
            "--pep.gateway.routes.visit-plan.token=partner",
            "--pep.gateway.routes.visit-plan.entry=v");

    private static final Map<String, Opened> known = new ConcurrentHashMap<>();

    private final Opened one = new Opened("report", "/report");
    private final Opened other = new Opened("report", "/report");
    private final Opened visit = new Opened("visit", "/visit");
    private Browser browser;

    /** What a link opens. */
    private record Opened(String secret, String purpose, UUID subject, UUID link, String page) {

        Opened(String purpose, String page) {
            this(UUID.randomUUID().toString(), purpose, UUID.randomUUID(), UUID.randomUUID(), page);
        }

        String json() {
            return """
                    {"linkId":"%s","generation":1,"purpose":"%s","subjectId":"%s","contactId":"%s","expiresAt":"%s",\
                    "page":"%s"}""".formatted(link, purpose, subject, link, Instant.now().plus(Duration.ofDays(9)), page);
        }
    }

    @BeforeAll
    static void start() {
        around.upstream.on("/internal/links/exchange", (exchange, seen) -> {
            String secret = seen.body().replaceAll(".*\"secret\":\"([^\"]*)\".*", "$1");
            Opened opened = known.get(secret);
            byte[] answer = (opened == null ? "{}" : opened.json()).getBytes(StandardCharsets.UTF_8);
            Upstream.send(exchange, opened == null ? 404 : 200, "application/json", answer);
        });
    }

    @BeforeEach
    void links() {
        for (Opened each : List.of(one, other, visit)) {
            known.put(each.secret(), each);
        }
        browser = around.newBrowser();
        browser.get("/r");
    }

    @Test
    void keepsTheSessionOfALinkWhenAnotherOneIsOpened() throws ParseException {
        open("/r", one);
        open("/v", visit);
        open("/r", other);

        assertThat(calledFor("/api/partner/report", "Pep-Subject", one.subject().toString()))
                .isEqualTo(one.subject());
        assertThat(calledFor(
                        "/api/partner/report", "Pep-Subject", other.subject().toString()))
                .isEqualTo(other.subject());
        assertThat(calledFor(
                        "/api/partner/visit/plan",
                        "Pep-Subject",
                        visit.subject().toString()))
                .isEqualTo(visit.subject());
    }

    @Test
    @DisplayName("the header says whose page it is, else the address, else the link that was opened last counts")
    void findsTheSubject() throws ParseException {
        open("/r", one);
        open("/r", other);
        open("/v", visit);
        String inAddress = "/api/partner/report/export?x=1&subject=" + one.subject();

        assertThat(calledFor(inAddress)).isEqualTo(one.subject());
        assertThat(calledFor(inAddress, "Pep-Subject", other.subject().toString()))
                .isEqualTo(other.subject());
        assertThat(calledFor(
                        inAddress, "Pep-Subject", other.subject().toString().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(other.subject());
        assertThat(calledFor("/api/partner/report")).isEqualTo(other.subject());
        assertThat(calledFor("/api/partner/visit")).isEqualTo(visit.subject());
        open("/r", one);
        assertThat(calledFor("/api/partner/report")).isEqualTo(one.subject());
        assertThat(around.upstream.last().headers()).doesNotContainKey("Pep-subject");
    }

    @Test
    @DisplayName("H11: a change that does not say whose page it is reaches a service only if one link can be meant")
    void refusesAChangeThatCouldBeAnothers() throws ParseException {
        open("/v", visit);
        open("/r", one);
        assertThat(changed().statusCode()).isEqualTo(200);
        assertThat(subjectSeen()).isEqualTo(one.subject());
        open("/r", other);
        int asked = around.upstream.seen().size();

        HttpResponse<String> refused = changed();

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("problems/partner-session-ended");
        assertThat(around.upstream.seen()).hasSize(asked);
        assertThat(changed("Pep-Subject", one.subject().toString()).statusCode())
                .isEqualTo(200);
        assertThat(subjectSeen()).isEqualTo(one.subject());
        assertThat(calledFor("/api/partner/report")).isEqualTo(other.subject());
        signOut("Pep-Subject", one.subject().toString());
        assertThat(changed().statusCode()).isEqualTo(200);
        assertThat(subjectSeen()).isEqualTo(other.subject());
    }

    @Test
    void replacesTheSessionOfTheSameLinkOnly() {
        open("/r", one);
        open("/r", other);
        Browser before = around.newBrowser();
        before.cookies().putAll(browser.cookies());

        open("/r", one);

        assertThat(status(before, one)).isEqualTo(401);
        assertThat(status(before, other)).isEqualTo(200);
        assertThat(status(browser, one)).isEqualTo(200);
        assertThat(status(browser, other)).isEqualTo(200);
    }

    @Test
    @DisplayName("H11: a subject that the browser has no link to, or a purpose that is not the link's, opens nothing")
    void refusesWhatNoLinkOpened() {
        open("/r", one);
        String foreign = UUID.randomUUID().toString();
        int asked = around.upstream.seen().size();

        for (String subject : List.of(foreign, visit.subject().toString(), "", "*", "'", "x".repeat(3000))) {
            assertThat(browser.get("/api/partner/report", "Pep-Subject", subject)
                            .statusCode())
                    .as(subject)
                    .isEqualTo(401);
        }
        assertThat(browser.get("/api/partner/report?subject=" + foreign).statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/api/partner/visit").statusCode()).isEqualTo(401);
        assertThat(browser.get(
                                "/api/partner/visit",
                                "Pep-Subject",
                                one.subject().toString())
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/api/partner/%72eport").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/partner").statusCode()).isEqualTo(401);
        assertThat(around.upstream.seen()).hasSize(asked);
    }

    @Test
    @DisplayName("H11: a session's cookie under the name of another one opens nothing")
    void refusesACookieUnderAnotherName() {
        open("/r", one);
        String cookie = cookie(browser);
        open("/v", visit);
        Map<String, String> swapped = browser.cookies();
        String others = swapped.keySet().stream()
                .filter(name -> name.startsWith(Browser.PARTNER) && !name.equals(cookie))
                .findFirst()
                .orElseThrow();
        swapped.put(others, Objects.requireNonNull(swapped.get(cookie)));

        assertThat(status(browser, visit)).isEqualTo(401);
        assertThat(status(browser, one)).isEqualTo(200);
    }

    @Test
    @DisplayName("a page that was opened by the version before, under its one cookie, is told that its session ended")
    void endsSessionsOfTheVersionBefore() {
        browser.cookies().put("__Host-pep-partner", "a-value-of-the-version-before");

        HttpResponse<String> ended = browser.get("/api/partner/report");

        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains("problems/partner-session-ended");
        open("/r", one);
        assertThat(browser.cookies()).doesNotContainKey("__Host-pep-partner");
        assertThat(status(browser, one)).isEqualTo(200);
    }

    @Test
    @DisplayName("signing out ends the session that is named, else the one opened last, and no other")
    void signsOutOfOne() {
        open("/r", one);
        open("/r", other);
        open("/v", visit);

        signOut("Pep-Subject", one.subject().toString());
        assertThat(List.of(status(browser, one), status(browser, other), status(browser, visit)))
                .containsExactly(401, 200, 200);
        signOut("Pep-Subject", UUID.randomUUID().toString());
        assertThat(List.of(status(browser, other), status(browser, visit))).containsExactly(200, 200);
        signOut();
        assertThat(List.of(status(browser, other), status(browser, visit))).containsExactly(200, 401);
    }

    @Test
    @DisplayName("the session that was opened first ends when there are too many, so that their cookies always fit")
    void limitsTheSessionsOfABrowser() {
        open("/r", one);
        open("/r", other);
        open("/v", visit);
        Opened fourth = new Opened("report", "/report");
        known.put(fourth.secret(), fourth);
        open("/r", fourth);

        assertThat(status(browser, one)).isEqualTo(401);
        assertThat(List.of(status(browser, other), status(browser, visit), status(browser, fourth)))
                .containsExactly(200, 200, 200);
        assertThat(browser.cookies().keySet().stream().filter(name -> name.startsWith(Browser.PARTNER)))
                .hasSize(3);
    }

    @Test
    void forgetsTheCookiesOfSessionsThatHaveEnded() {
        open("/r", one);
        String ended = cookie(browser);
        around.jdbc()
                .sql("update partner_session set ends_at = now() where subject_id = :id")
                .param("id", one.subject())
                .update();

        open("/r", other);

        assertThat(browser.cookies()).doesNotContainKey(ended);
    }

    @Test
    @DisplayName("a link is exchanged at the service that owns its address, and opens the page of its purpose only")
    void asksTheOwnerOfTheAddress() {
        assertThat(Browser.location(open("/v", visit))).hasToString("/visit/" + visit.subject());
        Opened plan = new Opened("visit-plan", "/visit-plan");
        known.put(plan.secret(), plan);
        assertThat(Browser.location(open("/v", plan))).hasToString("/visit-plan/" + plan.subject());

        for (String page : List.of("//evil.example", "https://evil.example", "/report", "/administration", "")) {
            Opened astray = new Opened("visit", page);
            known.put(astray.secret(), astray);
            assertThat(Browser.location(open("/v", astray))).as(page).hasToString("/visit/" + astray.subject());
        }
    }

    @Test
    @DisplayName("H11: a service opens no session whose calls would go to another service")
    void refusesThePurposeOfAnotherService() {
        HttpResponse<String> unknown = browser.form("/v", "secret=" + "A".repeat(43));
        for (String purpose : List.of("report", "nobody")) {
            Opened foreign = new Opened(purpose, "/visit");
            known.put(foreign.secret(), foreign);

            HttpResponse<String> refused = browser.form("/v", "secret=" + foreign.secret());

            assertThat(refused.statusCode()).as(purpose).isEqualTo(unknown.statusCode());
            assertThat(Browser.location(refused)).isEqualTo(Browser.location(unknown));
            assertThat(browser.cookies()).doesNotContainKey(nameOf(foreign));
            assertThat(status(browser, foreign)).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("H11: a purpose that is none of the settings leads nowhere")
    void refusesAPurposeThatIsAnAddress() {
        for (String purpose : List.of("", "/evil.example", "../administration", "visit/..", "Visit")) {
            Opened astray = new Opened(purpose, "/visit");
            known.put(astray.secret(), astray);
            assertThat(Browser.location(open("/v", astray))).as(purpose).hasToString("/v?invalid");
        }
    }

    @Test
    @DisplayName("an address that nobody owns answers like one whose secret is unknown, and asks nobody")
    void answersUnownedAddressesAlike() {
        HttpResponse<String> unknown = browser.form("/v", "secret=" + "A".repeat(43));
        int asked = around.upstream.seen().size();

        HttpResponse<String> unowned = browser.form("/zz", "secret=" + one.secret());

        assertThat(unowned.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(Browser.location(unknown)).hasToString("/v?invalid");
        assertThat(Browser.location(unowned)).hasToString("/zz?invalid");
        assertThat(unowned.body()).isEqualTo(unknown.body());
        assertThat(unowned.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
        assertThat(around.upstream.seen()).hasSize(asked);
        assertThat(browser.get("/zz?invalid").body())
                .isEqualTo(browser.get("/v?invalid").body());
    }

    private HttpResponse<String> open(String entry, Opened link) {
        HttpResponse<String> opened = browser.form(entry, "secret=" + link.secret());
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
        return opened;
    }

    private void signOut(String... headers) {
        assertThat(change("POST", "/partner/sign-out", headers).statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> changed(String... headers) {
        return change("PATCH", "/api/partner/report", headers);
    }

    private HttpResponse<String> change(String method, String path, String... headers) {
        List<String> all = new java.util.ArrayList<>(List.of(headers));
        all.addAll(List.of("X-XSRF-TOKEN", browser.cookies().getOrDefault(Browser.CSRF, "none")));
        return browser.send(
                method, path, java.net.http.HttpRequest.BodyPublishers.noBody(), all.toArray(String[]::new));
    }

    private UUID calledFor(String path, String... headers) throws ParseException {
        assertThat(browser.get(path, headers).statusCode()).isEqualTo(200);
        return subjectSeen();
    }

    private static UUID subjectSeen() throws ParseException {
        String token = Objects.requireNonNull(around.upstream.last().header("Authorization"));
        return UUID.fromString(
                SignedJWT.parse(token.substring(7)).getJWTClaimsSet().getStringClaim("subject_id"));
    }

    private static int status(Browser browser, Opened link) {
        return browser.get(
                        "/api/partner/" + link.purpose(),
                        "Pep-Subject",
                        link.subject().toString())
                .statusCode();
    }

    private static String cookie(Browser browser) {
        return browser.cookies().keySet().stream()
                .filter(name -> name.startsWith(Browser.PARTNER))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(Opened link) {
        return Browser.PARTNER
                + new RandomValue(link.purpose() + ' ' + link.subject())
                        .hexHash()
                        .substring(0, 16);
    }
}
