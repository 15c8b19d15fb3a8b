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

@DisplayName("H3: the names of people who have never signed in")
class DirectoryIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(20);
    private static final String ASKED = "/internal/people/names";
    private static final String NOBODY = "{\"asked\":true,\"people\":[]}";

    @RegisterExtension
    static final Surroundings around = new Surroundings(
            "--pep.gateway.directory.pause=0s",
            "--pep.gateway.directory.patience=500ms",
            "--pep.services.notification.answer-timeout=" + ANSWER_TIMEOUT);

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

        long asked = System.nanoTime();
        assertThat(people(email)).isEqualTo("{\"people\":[]}");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(ANSWER_TIMEOUT.dividedBy(2));
        late.countDown();
        await().atMost(LIMIT).until(() -> kept() == 1);
        answer(NOBODY);

        assertThat(people(email)).contains("Seller South 2");
    }

    @Test
    void areAskedForByFewAtATime() {
        CountDownLatch late = new CountDownLatch(1);
        around.upstream.on(ASKED, (exchange, seen) -> after(late, exchange, NOBODY));

        IntStream.range(0, 6).forEach(n -> people(n + "." + email));

        await().atMost(LIMIT).until(() -> asked().size() >= 4);
        assertThat(asked()).hasSize(4);
        late.countDown();
        answer(saying(email, "Seller South 2"));
        await().atMost(LIMIT).until(() -> people(email), names -> names.contains("Seller South 2"));
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
    void areNotAskedForAgainForAWhileWhenThereWasNoAnswer() {
        Browser resting = around.browserOf(around.startGateway("--pep.gateway.directory.pause=1h"));
        around.nextPerson("ecm.central.1@pep.example", 3600);
        resting.signIn("");
        around.upstream.on(ASKED, 503, "application/problem+json", "{}");

        resting.get("/api/people?emails=" + email);
        answer(saying(email, "Seller South 2"));

        assertThat(resting.get("/api/people?emails=" + email).body()).isEqualTo("{\"people\":[]}");
        assertThat(asked()).hasSize(1);
    }

    @Test
    void areAskedForByNobodyWhoIsNotSignedIn() {
        assertThat(around.newBrowser().get("/api/people?emails=" + email).statusCode())
                .isEqualTo(401);
        assertThat(asked()).isEmpty();
    }

    private String people(String... emails) {
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
