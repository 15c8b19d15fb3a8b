package dev.pep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.contract.Contract;
import dev.pep.platform.test.contract.ContractOperation;
import dev.pep.platform.test.contract.Trial;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

@DisplayName("Quality 5: the gateway's own document")
class ContractIntegrationTests {

    private static final String DOCUMENT = "/api/openapi/gateway";
    private static final String SECRET = "q3Zr8Jm1c0VxT5uYbN7eKfWd2LhGs9PoAiQ4RtXyU6E";
    private static final String CSRF = "6a9f0b52-3f0e-4a57-9a55-0d7d4c2b8f11";

    @RegisterExtension
    static final Surroundings around = new Surroundings("--pep.gateway.partner.link-attempts-per-minute=3");

    private Browser browser;
    private Contract contract;
    private Trial trial;

    @BeforeEach
    void signIn() {
        around.upstream.on("/internal/links/exchange", 404, "application/problem+json", "{}");
        around.nextPerson("ecm.central.1@pep.example", 3600);
        browser = around.newBrowser();
        browser.signIn("");
        contract = Contract.of(browser.get(DOCUMENT).body());
        trial = new Trial(contract, URI.create("http://localhost:" + Surroundings.port(around.gateway())));
    }

    @Test
    @DisplayName("Quality 3: it is for people who are signed in, like those of the services")
    void isForPeople() {
        HttpResponse<String> document = browser.get(DOCUMENT);

        assertThat(document.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(around.newBrowser().get(DOCUMENT).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Every operation is described in full, with examples that its own schemas accept")
    void isDescribedInFull() {
        contract.assertDescribedInFull();
    }

    @Test
    @DisplayName("Whatever a controller answers is in it")
    void describesEveryController() {
        List<String> described =
                contract.operations().stream().map(ContractOperation::toString).toList();
        List<String> answered = around.gateway().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mappings -> mappings.getHandlerMethods().entrySet().stream())
                .filter(method -> method.getValue().getBeanType().getName().startsWith("dev.pep."))
                .flatMap(method -> operations(method.getKey()))
                .filter(operation -> !operation.endsWith(" /error"))
                .toList();
        assertThat(answered).hasSizeGreaterThan(3);
        assertThat(described).containsAll(answered);
    }

    @Test
    @DisplayName("Each operation's example is answered as it promises")
    void answersItsExamples() throws Exception {
        List<ContractOperation> operations = new ArrayList<>(contract.operations());
        operations.sort((one, other) -> Boolean.compare(endsSession(one), endsSession(other)));
        for (ContractOperation operation : operations) {
            Map<String, String> standIns = operation.id().equals("signIn.finish") ? begun() : token();
            trial.of(operation, standIns, cookies());
        }
    }

    @Test
    @DisplayName(
            "Quality 3: who is not signed in, has no token, tries too often or comes when a part is down is told so")
    void refusesAsItShows() throws Exception {
        for (ContractOperation operation : contract.operations()) {
            if (operation.refusals().contains(401)) {
                trial.refused(operation, 401, Map.of());
            }
            if (operation.refusals().contains(403)) {
                trial.refused(operation, 403, Map.of(), cookies());
            }
        }
        ContractOperation open = contract.operations().stream()
                .filter(operation -> operation.id().equals("link.open"))
                .findFirst()
                .orElseThrow();
        Map<String, String> another = Map.of(CSRF, token().get(CSRF), SECRET, SECRET.replace('q', 'p'));
        around.upstream.goDown();
        trial.refused(open, 503, another, cookies());
        around.upstream.comeBack();
        trial.of(open, another, cookies());
        trial.of(open, another, cookies());
        trial.refused(open, 429, another, cookies());
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(path -> path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                .flatMap(path -> mapping.getMethodsCondition().getMethods().isEmpty()
                        ? Stream.of("any " + path)
                        : mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }

    private static boolean endsSession(ContractOperation operation) {
        return operation.id().startsWith("signIn.");
    }

    private Map<String, String> token() {
        return Map.of(CSRF, browser.cookies().getOrDefault(Browser.CSRF, "none"));
    }

    /** What the sign-in server gives to who has begun to sign in. */
    private Map<String, String> begun() {
        around.nextPerson("ecm.central.1@pep.example", 3600);
        URI login = Browser.location(browser.get("/oauth2/authorization/pep"));
        var back = UriComponentsBuilder.fromUri(Browser.location(browser.outside(login)))
                .build()
                .getQueryParams();
        return Map.of(
                "Q0mXzY8h", String.valueOf(back.getFirst("code")),
                "pV3kT9dR", URLDecoder.decode(String.valueOf(back.getFirst("state")), StandardCharsets.UTF_8));
    }

    private String[] cookies() {
        String all = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        return new String[] {"Cookie", all};
    }
}
