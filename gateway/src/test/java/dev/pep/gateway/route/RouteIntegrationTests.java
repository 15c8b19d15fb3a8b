package dev.pep.gateway.route;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import dev.pep.gateway.Browser;
import dev.pep.gateway.Surroundings;
import dev.pep.gateway.Upstream;
import dev.pep.gateway.Upstream.Seen;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("Architecture 4: routes relay tokens, and say so when a service is away")
class RouteIntegrationTests {

    @RegisterExtension
    static final Surroundings around = new Surroundings(
            "--pep.gateway.route.response-timeout=1s",
            "--pep.services.engagement.url=${pep.services.heatmap.url}",
            "--pep.services.untitled.url=${pep.services.heatmap.url}");

    private static final CountDownLatch testsDone = new CountDownLatch(1);
    private Browser browser;

    @AfterAll
    static void stop() {
        testsDone.countDown();
    }

    @BeforeEach
    void signIn() {
        browser = around.newBrowser();
        signIn(3600);
    }

    @Test
    void relaysTheAccessTokenOfTheCaller() throws ParseException {
        browser.get("/api/heatmap/accounts?ou=US%20Central&q=M%C3%BCller%26Co");

        Seen seen = around.upstream.last();
        SignedJWT token = SignedJWT.parse(
                Objects.requireNonNull(seen.header("Authorization")).substring(7));
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("pep-api");
        assertThat(token.getJWTClaimsSet().getStringClaim("email")).isEqualTo("ecm.central.1@pep.example");
        assertThat(seen.uri()).isEqualTo("/api/heatmap/accounts?ou=US%20Central&q=M%C3%BCller%26Co");
    }

    @Test
    void stripsWhatOnlyTheGatewayMaySay() {
        browser.get(
                "/api/notification/preferences",
                "Authorization",
                "Bearer forged",
                "Forwarded",
                "for=1.2.3.4",
                "X-Forwarded-For",
                "1.2.3.4",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Prefix",
                "/evil",
                "X-User",
                "administrator@pep.example",
                "X-Request-Id",
                "chosen",
                "Accept-Language",
                "de");

        Seen seen = around.upstream.last();
        assertThat(seen.header("Authorization")).isNotEqualTo("Bearer forged");
        assertThat(seen.header("X-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(seen.header("X-forwarded-host")).isEqualTo("localhost:8080");
        assertThat(seen.header("X-forwarded-proto")).isEqualTo("http");
        assertThat(seen.header("X-request-id")).hasSize(36);
        assertThat(seen.header("Accept-language")).isEqualTo("de");
        assertThat(seen.headers()).doesNotContainKeys("Cookie", "Forwarded", "X-forwarded-prefix", "X-user");
    }

    @Test
    void passesTheTraceOnAndTheRequestIdBack() {
        HttpResponse<String> response = browser.get("/api/heatmap/facets");

        assertThat(around.upstream.last().header("Traceparent")).startsWith("00-");
        assertThat(response.headers().firstValue("X-Request-Id"))
                .contains(Objects.requireNonNull(around.upstream.last().header("X-request-id")));
    }

    @Test
    void passesAnErrorOfAServiceThroughAsItIs() {
        around.upstream.on("/api/heatmap/row-sets/1", (exchange, seen) -> {
            exchange.getResponseHeaders().set("Set-Cookie", "internal=1");
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            Upstream.send(
                    exchange,
                    404,
                    "application/problem+json",
                    "{\"type\":\"theirs\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });

        HttpResponse<String> response = browser.get("/api/heatmap/row-sets/1", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("{\"type\":\"theirs\"}");
        assertThat(response.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void streamsALargeUploadAndALargeAnswer() {
        byte[] large = new byte[50_000_000];
        around.upstream.on(
                "/api/heatmap/export", (exchange, seen) -> Upstream.send(exchange, 200, "text/plain", large));
        HttpResponse<String> uploaded = browser.send(
                "POST",
                "/api/heatmap/imports",
                BodyPublishers.ofByteArray(large),
                "Content-Type",
                "multipart/form-data; boundary=x",
                "X-XSRF-TOKEN",
                String.valueOf(browser.cookies().get(Browser.CSRF)));

        assertThat(uploaded.statusCode()).isEqualTo(200);
        assertThat(around.upstream.last().size()).isEqualTo(large.length);
        assertThat(browser.get("/api/heatmap/export").body()).hasSize(large.length);
    }

    @Test
    @DisplayName("E5: calls of an upload pass with all that the protocol says, in both directions")
    void passesUploadsThrough() {
        around.upstream.on("/api/engagement/uploads/1", (exchange, seen) -> {
            exchange.getResponseHeaders().set("Upload-Offset", "7");
            exchange.getResponseHeaders().set("Pep-Material", "1");
            exchange.sendResponseHeaders(204, -1);
        });
        String csrf = String.valueOf(browser.cookies().get(Browser.CSRF));

        HttpResponse<String> asked =
                browser.send("HEAD", "/api/engagement/uploads/1", BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
        HttpResponse<String> sent = browser.send(
                "PATCH",
                "/api/engagement/uploads/1",
                BodyPublishers.ofString("content"),
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream",
                "X-XSRF-TOKEN",
                csrf);

        assertThat(around.upstream.last().header("Upload-offset")).isEqualTo("0");
        assertThat(around.upstream.last().header("Content-type")).startsWith("application/offset+octet-stream");
        assertThat(around.upstream.last().body()).isEqualTo("content");
        for (HttpResponse<String> answer : List.of(asked, sent)) {
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.headers().firstValue("Upload-Offset")).contains("7");
            assertThat(answer.headers().firstValue("Pep-Material")).contains("1");
        }
    }

    @Test
    @DisplayName("E5: a service may take all rights from what it gives out, and set no other policy")
    void letsAServiceTakeAllRights() {
        String none = "default-src 'none'; sandbox; frame-ancestors 'self'";
        around.upstream.on("/api/engagement/materials/1/preview", (exchange, seen) -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", none);
            Upstream.send(exchange, 200, "image/png", new byte[] {1});
        });
        around.upstream.on("/api/engagement/materials/2/preview", (exchange, seen) -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            Upstream.send(exchange, 200, "image/png", new byte[] {1});
        });

        HttpResponse<String> shown = browser.get("/api/engagement/materials/1/preview");
        HttpResponse<String> other = browser.get("/api/engagement/materials/2/preview");

        assertThat(shown.headers().allValues("Content-Security-Policy")).containsExactly(none);
        assertThat(shown.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(other.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(policy -> policy.startsWith("default-src 'self'"));
    }

    @Test
    void saysWhichPartIsAwayAndGoesOnByItselfWhenItIsBack() {
        around.upstream.goDown();
        await().atMost(10, SECONDS).until(this::away, body -> body.contains("has not answered recently"));

        around.upstream.comeBack();
        await().atMost(10, SECONDS)
                .until(() -> browser.get("/api/notification/preferences").statusCode() == 200);
    }

    private String away() {
        HttpResponse<String> away = browser.get("/api/notification/preferences");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).contains("1");
        assertThat(away.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(away.body()).contains("\"part\":\"Notifications\"", "problems/unavailable");
        return away.body();
    }

    @Test
    void doesNotWaitForeverAndKeepsOtherRoutesWorking() {
        around.upstream.on("/api/heatmap/slow", (exchange, seen) -> hang());

        HttpResponse<String> late = browser.get("/api/heatmap/slow");

        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.body()).contains("did not answer in time", "\"part\":\"The heatmap\"");
        assertThat(browser.get("/api/notification/preferences").statusCode()).isEqualTo(200);
    }

    @Test
    void givesAnImportLongerThanOtherRequests() {
        around.upstream.on("/api/heatmap/imports/slow", (exchange, seen) -> {
            await().pollDelay(1500, java.util.concurrent.TimeUnit.MILLISECONDS).until(() -> true);
            Upstream.send(exchange, 200, "application/json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });

        assertThat(browser.get("/api/heatmap/imports/slow").statusCode()).isEqualTo(200);
    }

    @Test
    void refreshesATokenOnceForAllRequestsThatNeedIt() throws Exception {
        signIn(10);
        around.nextPerson("ecm.central.1@pep.example", 3600);
        int before = around.upstream.seen().size();

        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, 4)
                    .mapToObj(tab -> tabs.submit(() -> browser.get("/api/heatmap/accounts?tab=" + tab)))
                    .toList();
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get(20, SECONDS).statusCode()).isEqualTo(200);
            }
        }
        assertThat(around.upstream.seen().subList(before, before + 4))
                .extracting(seen -> seen.header("Authorization"))
                .hasSize(4)
                .containsOnly(around.upstream.last().header("Authorization"));
    }

    @Test
    void endsASessionThatTheSignInServerNoLongerVouchesFor() {
        signIn(10);
        around.jdbc()
                .sql("update oauth2_authorized_client set refresh_token_value = 'revoked'::bytea "
                        + "where access_token_expires_at < now() + interval '1 minute'")
                .update();

        HttpResponse<String> refused = browser.get("/api/heatmap/accounts");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("problems/signed-out");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Quality 2: a gateway that is told to stop answers every request that it has begun")
    void stopsWithoutLosingARequest() throws Exception {
        CountDownLatch begun = new CountDownLatch(20);
        CountDownLatch goOn = new CountDownLatch(1);
        around.upstream.on("/api/heatmap/slow", (exchange, seen) -> {
            begun.countDown();
            waitFor(goOn);
            Upstream.send(exchange, 200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        });
        ConfigurableApplicationContext stopping = around.startGateway();
        Browser client = around.browserOf(stopping);
        client.cookies().putAll(browser.cookies());

        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, 20)
                    .mapToObj(one -> clients.submit(() -> client.get("/api/heatmap/slow")))
                    .toList();
            assertThat(begun.await(20, SECONDS)).isTrue();
            Future<?> stopped = clients.submit(stopping::close);
            assertThatException().isThrownBy(() -> stopped.get(500, MILLISECONDS));
            goOn.countDown();

            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get(20, SECONDS).statusCode()).isEqualTo(200);
            }
            stopped.get(20, SECONDS);
        }
    }

    @Test
    void knowsNoOtherPathOfAService() {
        int before = around.upstream.seen().size();

        assertThat(browser.get("/internal/links/exchange").statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/unknown").statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/heatmap/../../internal/x").statusCode()).isIn(400, 404);
        assertThat(browser.get("/api/heatmap/%2e%2e/%2e%2e/internal/x").statusCode())
                .isIn(400, 404);
        assertThat(around.upstream.seen()).hasSize(before);
    }

    @Test
    void showsTheDescriptionOfAServiceThatPeopleAreShownAndOfNoOther() {
        assertThat(browser.get("/api/openapi/heatmap").statusCode()).isEqualTo(200);
        assertThat(around.upstream.last().uri()).isEqualTo("/v3/api-docs");
        int before = around.upstream.seen().size();

        assertThat(browser.get("/api/openapi/untitled").statusCode()).isEqualTo(404);
        assertThat(around.upstream.seen()).hasSize(before);
    }

    private void signIn(long seconds) {
        around.nextPerson("ecm.central.1@pep.example", seconds);
        browser.signIn("");
    }

    private static void hang() {
        waitFor(testsDone);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(20, SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
