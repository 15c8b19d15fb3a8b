package dev.pep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.local.service.ListedService;
import dev.pep.local.service.ServiceList;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The settings of the gateway, as they are shipped, have a way to each service of the list")
class ListedServicesIntegrationTests {

    private static final List<ListedService> SERVICES = ServiceList.in(Path.of("..")).all().stream()
            .filter(service -> !service.path().isEmpty())
            .toList();

    /** What a purpose of the service needs here that owns links and has no purpose yet. */
    private static final List<String> ONE_ROUTE = List.of(
            "--pep.gateway.routes.invitation.service=engagement",
            "--pep.gateway.routes.invitation.path=/api/partner/invitation/**",
            "--pep.gateway.routes.invitation.part=Invitations",
            "--pep.gateway.routes.invitation.token=partner",
            "--pep.gateway.routes.invitation.entry=e");

    private static final Map<String, Upstream> upstreams =
            SERVICES.stream().collect(Collectors.toMap(ListedService::shortName, service -> new Upstream()));

    @RegisterExtension
    static final Surroundings around = new Surroundings(settings());

    private final Browser browser = around.newBrowser();

    static List<ListedService> services() {
        return SERVICES;
    }

    private static String[] settings() {
        Stream<String> addresses = upstreams.entrySet().stream()
                .map(service -> "--pep.services." + service.getKey() + ".url="
                        + service.getValue().address());
        return Stream.concat(addresses, ONE_ROUTE.stream()).toArray(String[]::new);
    }

    @AfterAll
    static void stop() {
        upstreams.values().forEach(Upstream::close);
    }

    @BeforeEach
    void signIn() {
        around.nextPerson("ecm.central.1@pep.example", 3600);
        browser.signIn("");
    }

    @ParameterizedTest
    @MethodSource("services")
    void passesCallsOfItsPathOn(ListedService service) {
        String call = service.path() + "/of-some-kind?q=1";

        assertThat(browser.get(call).statusCode()).isEqualTo(200);
        assertThat(of(service).last().uri()).isEqualTo(call);
    }

    @ParameterizedTest
    @MethodSource("services")
    void showsItsDescription(ListedService service) {
        assertThat(browser.get("/api/openapi/" + service.shortName()).statusCode())
                .isEqualTo(200);
        assertThat(of(service).last().uri()).isEqualTo("/v3/api-docs");
    }

    @Test
    @DisplayName("the page is told of exactly the services of the list, by name, each with its title")
    void tellsThePageWhichServicesThereAre() {
        String told = SERVICES.stream()
                .map(ListedService::shortName)
                .sorted(Comparator.naturalOrder())
                .map(name -> "{\"name\":\"%s\",\"title\":\"%s\"}".formatted(name, title(name)))
                .collect(Collectors.joining(","));

        assertThat(browser.get("/config.json").body())
                .contains("\"services\":[" + told + "]")
                .contains("{\"name\":\"heatmap\",\"title\":\"Accounts, requests and reports\"}")
                .contains("{\"name\":\"notification\",\"title\":\"Messages and digests\"}");
    }

    @Test
    @DisplayName("product 7: a new kind of link needs one route more, and nothing else here")
    void opensLinksOfANewPurposeByOneRoute() {
        Upstream engagement = Objects.requireNonNull(upstreams.get("engagement"));
        UUID subject = UUID.randomUUID();
        engagement.on("/internal/links/exchange", 200, "application/json", """
                {"linkId":"%s","generation":1,"purpose":"invitation","subjectId":"%s","contactId":"%s","expiresAt":"%s"}\
                """.formatted(
                        subject, subject, subject, Instant.now().plus(Duration.ofDays(1))));

        HttpResponse<String> opened = browser.form("/e", "secret=" + "A".repeat(43));
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(Browser.location(opened)).hasToString("/invitation/" + subject);
        assertThat(browser.get("/invitation/" + subject).body()).contains("partner page");
        assertThat(browser.get("/api/partner/invitation", "Pep-Subject", subject.toString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(engagement.last().uri()).isEqualTo("/api/partner/invitation");
    }

    private static String title(String service) {
        return Objects.requireNonNull(
                around.gateway().getEnvironment().getProperty("pep.services." + service + ".title"), service);
    }

    private static Upstream of(ListedService service) {
        return Objects.requireNonNull(upstreams.get(service.shortName()));
    }
}
