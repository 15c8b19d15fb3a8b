package dev.pep.gateway.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import dev.pep.gateway.Browser;
import dev.pep.gateway.Surroundings;
import dev.pep.gateway.Upstream;
import dev.pep.gateway.Upstream.Seen;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("H3: the names of people who have never signed in")
class DirectoryIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String ASKED = "/internal/people/names";
    private static final String NOBODY = "{\"asked\":true,\"people\":[]}";

    /** Longer than any call takes, so that each answer is there in time unless a test is about one that is not. */
    private static final String PATIENT = "--pep.gateway.directory.patience=30s";

    private static final String NO_PAUSE = "--pep.gateway.directory.pause=0s";

    /** For so long may a test hold an answer back. */
    private static final String LATE_ANSWERS = "--pep.services.notification.answer-timeout=60s";

    @RegisterExtension
    static final Surroundings around = new Surroundings(NO_PAUSE, PATIENT);

    /** Somebody of whom nothing is known yet. */
    private final String email = "seller." + UUID.randomUUID() + "@pep.example";

    private final Browser browser = around.newBrowser();

    @BeforeEach
    void signIn() {
        answer(NOBODY);
        around.upstream.seen().clear();
        around.nextPerson("ecm.central.1@pep.example", 3600);
        browser.signIn("");
    }

    @Test
    void areThoseOfTheDirectoryWhichIsAskedForNobodyElse() {
        answer(saying(email.toUpperCase(Locale.ROOT), "Seller South 2"));

        assertThat(people("ecm.central.1@pep.example", email, "no-address"))
                .isEqualTo("{\"people\":[{\"email\":\"ecm.central.1@pep.example\",\"name\":\"ECM Central 1\"},"
                        + "{\"email\":\"%s\",\"name\":\"Seller South 2\"}]}".formatted(email));
        assertThat(asked()).extracting(Seen::body).containsExactly("{\"emails\":[\"" + email + "\"]}");
        assertThat(asked().getFirst().header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void areAskedForOnceAndThenKept() {
        answer(saying(email, "Seller South 2"));

        assertThat(people(email)).contains("Seller South 2");
        assertThat(people(email)).contains("Seller South 2");
        assertThat(asked()).hasSize(1);
        assertThat(daysLeft()).isEqualTo(30);
    }

    @Test
    void areAskedForAgainADayAfterTheyWereUnknown() {
        people(email);
        people(email);
        assertThat(asked()).hasSize(1);
        assertThat(daysLeft()).isEqualTo(1);

        answer(saying(email, "Seller South 2"));
        around.jdbc()
                .sql("update directory_name set good_until = now() where email = ?")
                .param(email)
                .update();

        assertThat(people(email)).contains("Seller South 2");
    }

    @Test
    void areForgottenWhenTheyNoLongerCount() {
        answer(saying(email, "Seller South 2"));
        people(email);
        around.jdbc()
                .sql("update directory_name set good_until = now() where email = ?")
                .param(email)
                .update();
        answer(NOBODY);

        assertThat(people("other." + email)).doesNotContain("Seller");
        assertThat(kept()).isZero();
    }

    @Test
    void giveWayToTheNameOfTheSignIn() {
        answer(saying(email, "Seller South 2"));
        people(email);
        around.nextPerson(email, 3600);
        around.newBrowser().signIn("");

        assertThat(people(email)).contains("ECM Central 1").doesNotContain("Seller South 2");
    }

    @Test
    void areNotWaitedForWhenTheyComeLateButKeptForTheNextPage() {
        CountDownLatch late = new CountDownLatch(1);
        around.upstream.on(ASKED, (exchange, seen) -> after(late, exchange, saying(email, "Seller South 2")));

        assertThat(people(hasty(), email)).isEqualTo("{\"people\":[]}");
        late.countDown();
        await().atMost(LIMIT).until(() -> kept() == 1);
        answer(NOBODY);

        assertThat(people(email)).contains("Seller South 2");
    }

    @Test
    void areAskedForByFewAtATime() {
        Browser hasty = hasty();
        CountDownLatch late = new CountDownLatch(1);
        around.upstream.on(ASKED, (exchange, seen) -> after(late, exchange, NOBODY));

        IntStream.range(0, 6).forEach(n -> people(hasty, n + "." + email));

        await().atMost(LIMIT).until(() -> asked().size() >= 4);
        assertThat(asked()).hasSize(4);
        late.countDown();
        answer(saying(email, "Seller South 2"));
        await().atMost(LIMIT).until(() -> people(hasty, email), names -> names.contains("Seller South 2"));
    }

    @Test
    void areLeftOutWhileTheServiceIsAway() {
        around.upstream.goDown();
        try {
            assertThat(people("ecm.central.1@pep.example", email))
                    .isEqualTo("{\"people\":[{\"email\":\"ecm.central.1@pep.example\",\"name\":\"ECM Central 1\"}]}");
        } finally {
            around.upstream.comeBack();
        }
        answer(saying(email, "Seller South 2"));
        assertThat(people(email)).contains("Seller South 2");
    }

    @Test
    void areNotTakenForUnknownWhenNoDirectoryWasAskedOrTheAnswerIsNone() {
        for (String none : List.of("{\"asked\":false,\"people\":[]}", "{\"ok\":true}", "[]", "")) {
            answer(none);
            assertThat(people(email)).as(none).isEqualTo("{\"people\":[]}");
        }
        around.upstream.on(ASKED, 503, "application/problem+json", "{}");
        assertThat(people(email)).isEqualTo("{\"people\":[]}");

        answer(saying(email, "Seller South 2"));
        assertThat(people(email)).contains("Seller South 2");
    }

    @Test
    void areKeptOfThoseWhoWereAskedForAndOpenOfThoseWhoWereLeftOut() {
        String second = "second." + email;
        String third = "third." + email;
        answer("""
                {"asked":false,"people":[{"email":"%s","name":"Seller South 2"}],"leftOut":["%s"]}
                """.formatted(email, third));
        assertThat(people(email, second, third)).contains("Seller South 2").doesNotContain("third");

        answer(saying(third, "Seller South 3"));
        assertThat(people(email, second, third)).contains("Seller South 2", "Seller South 3");
        assertThat(asked().getLast().body()).isEqualTo("{\"emails\":[\"" + third + "\"]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "503 | {}",
                "200 | {\"asked\":true,\"people\":[{\"email\":\"a@pep.example\"}]}",
                "200 | {\"asked\":false,\"people\":[]}"
            })
    void areNotAskedForAgainForAWhileWhenThereWasNoFullAnswer(int status, String none) {
        ConfigurableApplicationContext gateway = around.startGateway("--pep.gateway.directory.pause=1h", PATIENT);
        Browser resting = signedInAt(gateway);
        around.upstream.on(ASKED, status, "application/json", none);

        people(resting, email);
        await().atMost(LIMIT).until(() -> gateway.getBean(Directory.class).rests());
        answer(saying(email, "Seller South 2"));

        assertThat(people(resting, email)).isEqualTo("{\"people\":[]}");
        assertThat(asked()).hasSize(1);
    }

    @Test
    void areAskedForByNobodyWhoIsNotSignedIn() {
        assertThat(around.newBrowser().get("/api/people?emails=" + email).statusCode())
                .isEqualTo(401);
        assertThat(asked()).isEmpty();
    }

    /** Has all places for late answers free. */
    private Browser hasty() {
        return signedInAt(around.startGateway(NO_PAUSE, "--pep.gateway.directory.patience=200ms", LATE_ANSWERS));
    }

    private Browser signedInAt(ConfigurableApplicationContext gateway) {
        Browser same = around.browserOf(gateway);
        same.cookies().putAll(browser.cookies());
        return same;
    }

    private String people(String... emails) {
        return people(browser, emails);
    }

    private static String people(Browser browser, String... emails) {
        return browser.get("/api/people?emails=" + String.join(",", emails)).body();
    }

    private static void answer(String json) {
        around.upstream.on(ASKED, 200, "application/json", json);
    }

    private static String saying(String email, String name) {
        return "{\"asked\":true,\"people\":[{\"email\":\"%s\",\"name\":\"%s\"}]}".formatted(email, name);
    }

    private static List<Seen> asked() {
        return around.upstream.seen().stream()
                .filter(call -> call.uri().equals(ASKED))
                .toList();
    }

    private int kept() {
        return around.jdbc()
                .sql("select count(*) from directory_name where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    /** Rounded to whole days. */
    private int daysLeft() {
        return around.jdbc().sql("""
                        select round(extract(epoch from good_until - now()) / 86400)::int from directory_name
                        where email = ?
                        """).param(email).query(Integer.class).single();
    }

    private static void after(CountDownLatch late, HttpExchange exchange, String json) throws IOException {
        try {
            late.await();
            Upstream.send(exchange, 200, "application/json", json.getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The service has stopped");
        }
    }
}
