package dev.pep.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.gateway.Browser;
import dev.pep.gateway.Surroundings;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("Quality 3: what a browser gets")
class PageIntegrationTests {

    @RegisterExtension
    static final Surroundings around =
            new Surroundings("--pep.public-url=https://pep.example", "--pep.gateway.page.config.mailbox=/mail");

    private final Browser browser = around.newBrowser();

    @Test
    void servesTheInternalPageForItsAddressesAndAsksAgainEachTime() {
        for (String address : List.of("/", "/heatmap?ou=US%20Central", "/requests/1", "/administration")) {
            HttpResponse<String> page = browser.get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("internal app");
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
        }
    }

    @Test
    @DisplayName("H11: the partner's page holds no internal code and is kept nowhere")
    void servesThePartnersPageForItsAddresses() {
        for (String address :
                List.of("/r", "/r?invalid", "/report", "/report/5f0c6c3e-6c2a-4a3e-9d0e-2f1f4f5b6a77", "/x?invalid")) {
            HttpResponse<String> page = browser.get(address);
            assertThat(page.body()).contains("partner page").doesNotContain("internal app");
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow, noarchive");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @Test
    void bringsTheCsrfCookieWithTheFirstPage() {
        for (String address : List.of("/", "/r", "/config.json")) {
            Browser fresh = around.newBrowser();
            fresh.get(address);
            assertThat(fresh.cookies()).containsKey(Browser.CSRF);
        }
    }

    @Test
    void servesHashedFilesForAYearAndCompressed() {
        HttpResponse<String> asset = browser.get("/assets/app-a1b2c3d4.js", "Accept-Encoding", "gzip");

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(asset.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(asset.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void answersAnUnknownFileOrApiWithAProblem() {
        for (String address :
                List.of("/assets/gone-00000000.js", "/nothing.png", "/.well-known/openid-configuration")) {
            HttpResponse<String> unknown = browser.get(address, "Accept", "text/html");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(unknown.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void tellsThePageItsSettings() {
        assertThat(browser.get("/config.json").body())
                .contains("\"signInPath\":\"/oauth2/authorization/pep\"", "\"mailbox\":\"/mail\"");
    }

    @Test
    void setsSecurityHeadersOnEveryKindOfAnswer() {
        for (String address :
                List.of("/", "/r", "/assets/app-a1b2c3d4.js", "/api/me", "/api/partner/report", "/no.png")) {
            HttpResponse<String> answer = browser.get(address);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                    .contains("style-src 'self' 'unsafe-inline'", "frame-src 'self'", "img-src 'self' data:")
                    .contains("form-action 'self' http://localhost:");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy"))
                    .contains("same-origin");
            assertThat(answer.headers().firstValue("Permissions-Policy").orElse(""))
                    .contains("camera=()");
            assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=31536000");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void showsHealthAndMetricsOnTheManagementPortOnly() {
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        String management =
                "http://127.0.0.1:" + around.gateway().getEnvironment().getProperty("local.management.port");

        HttpResponse<String> ready = browser.outside(URI.create(management + "/actuator/health/readiness"));
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("UP");
        assertThat(browser.outside(URI.create(management + "/actuator/prometheus"))
                        .body())
                .contains("resilience4j_circuitbreaker_state");
        assertThat(browser.outside(URI.create(management + "/actuator/env")).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void startsAndServesPagesWhileTheSignInServerIsDown() {
        try (ConfigurableApplicationContext alone =
                around.startGateway("--pep.gateway.sign-in.issuer=http://127.0.0.1:1/pep")) {
            assertThat(around.browserOf(alone).get("/").statusCode()).isEqualTo(200);
        }
    }
}
