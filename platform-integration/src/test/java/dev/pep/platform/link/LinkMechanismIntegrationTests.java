package dev.pep.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.test.Concurrent;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PepIntegrationTest
@TestPropertySource(
        properties = {
            "spring.application.name=link-service",
            "pep.links.key=dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=",
            "test.database=of links alone"
        })
@DisplayName("Product section 7: links, whatever they are for")
class LinkMechanismIntegrationTests {

    private static final String UNKNOWN = "A".repeat(43);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Links links;

    @Autowired
    private LinkSecrets secrets;

    @Autowired
    private LinkGate gate;

    private UUID subject;
    private UUID contact;
    private Instant soon;

    @BeforeAll
    static void tables(@Autowired JdbcClient jdbc) {
        for (String table : TestPurpose.TABLES.split(";")) {
            jdbc.sql(table).update();
        }
    }

    @BeforeEach
    void subject() {
        subject = subject("Ada", "OPEN");
        contact = UUID.randomUUID();
        soon = Instant.now().plus(Duration.ofDays(3));
    }

    @Test
    @DisplayName("an unknown, expired, revoked or replaced secret, one that its subject has ended and one of a purpose "
            + "that nobody owns get the same answer after the same statements")
    void answersAllThatDoNotWorkAlike() {
        Map<String, String> dead = new LinkedHashMap<>();
        UUID expired = issue("visit", subject, Instant.now().minusSeconds(1));
        dead.put("expired", secret(expired, 1));
        UUID revoked = issue("visit", subject("Bo", "OPEN"), soon);
        revoke(revoked);
        dead.put("revoked", secret(revoked, 1));
        UUID renewed = issue("plan", subject("Cy", "OPEN"), soon);
        renew(renewed);
        dead.put("replaced", secret(renewed, 1));
        dead.put("called off", secret(issue("visit", subject("Di", "CALLED_OFF"), soon), 1));
        dead.put("of a subject that is gone", secret(issue("plan", UUID.randomUUID(), soon), 1));
        dead.put("of a purpose that nobody owns", secret(issue("forgotten", subject("Ed", "OPEN"), soon), 1));
        dead.put("malformed", "x\u0000y");
        dead.put("empty", "");

        Answer unknown = watched(UNKNOWN);

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.statements()).hasSize(3); // the link, and what each of the two purposes says
        dead.forEach((why, secret) -> assertThat(watched(secret)).as(why).isEqualTo(unknown));
    }

    @Test
    @DisplayName("an exchange tells what is opened, for what, for whom and until when")
    void tellsWhatIsOpened() {
        UUID link = issue("plan", subject, soon);

        JsonNode opened = exchange(secret(link, 1)).json();

        assertThat(opened.path("linkId").stringValue()).isEqualTo(link.toString());
        assertThat(opened.path("generation").intValue()).isEqualTo(1);
        assertThat(opened.path("purpose").stringValue()).isEqualTo("plan");
        assertThat(opened.path("subjectId").stringValue()).isEqualTo(subject.toString());
        assertThat(opened.path("contactId").stringValue()).isEqualTo(contact.toString());
        assertThat(Duration.between(soon, Instant.parse(opened.path("expiresAt").stringValue()))
                        .abs())
                .isLessThan(Duration.ofMillis(1));
    }

    @Test
    @DisplayName("one contact's links to one subject for two purposes live beside each other")
    void keepsPurposesApart() {
        UUID visit = issue("visit", subject, soon);
        UUID plan = issue("plan", subject, soon);

        revoke("visit", subject);

        assertThat(exchange(secret(visit, 1)).status()).isEqualTo(404);
        assertThat(exchange(secret(plan, 1)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("sent again, a link has a new secret, and the one before ends at once")
    void renews() {
        UUID link = issue("visit", subject, soon);

        renew(link);

        assertThat(exchange(secret(link, 1)).status()).isEqualTo(404);
        assertThat(exchange(secret(link, 2)).json().path("generation").intValue())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("a contact who is asked once more has the same link with a new secret, even if it was revoked")
    void issuesAgain() {
        UUID link = issue("visit", subject, Instant.now().minusSeconds(1));
        revoke(link);

        assertThat(issue("visit", subject, soon)).isEqualTo(link);

        assertThat(exchange(secret(link, 1)).status()).isEqualTo(404);
        assertThat(exchange(secret(link, 2)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a link that was opened tells of it once more if it is issued again after it was revoked, else not")
    void tellsOfTheOpeningAfterWithdrawal() {
        UUID link = issue("visit", subject, soon);
        exchange(secret(link, 1));
        issue("visit", subject, soon);
        exchange(secret(link, 2));
        assertThat(openings(link)).as("asked once more").hasSize(1);

        revoke(link);
        issue("visit", subject, soon);
        assertThat(links.byId(link).orElseThrow().openedAt()).isNull();
        exchange(secret(link, 3));
        exchange(secret(link, 3));

        assertThat(openings(link)).as("asked again after a withdrawal").hasSize(2);
    }

    @Test
    @DisplayName("the end of a subject's links can be moved, both ways; a revoked one stays so")
    void movesTheEnd() {
        UUID link = issue("visit", subject, Instant.now().minusSeconds(1));
        moveEnd("visit", subject, soon);
        assertThat(exchange(secret(link, 1)).status()).isEqualTo(200);

        moveEnd("visit", subject, Instant.now().minusSeconds(1));
        assertThat(exchange(secret(link, 1)).status()).isEqualTo(404);

        revoke(link);
        moveEnd("visit", subject, soon);
        assertThat(exchange(secret(link, 1)).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("what ends links or moves their end does so with the act that it belongs to, or not at all")
    void endsLinksInATransactionOnly() {
        UUID link = issue("visit", subject, soon);

        assertThatThrownBy(() -> links.revoke(link, Instant.now()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> links.revoke("visit", subject, Instant.now()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> links.moveEnd("visit", subject, Instant.now()))
                .isInstanceOf(IllegalTransactionStateException.class);

        assertThat(exchange(secret(link, 1)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("however many exchange a link at the same time, it is opened once, under the contact's name")
    void opensOnce() throws Exception {
        UUID link = issue("visit", subject, soon);
        Callable<Integer> exchange = () -> exchange(secret(link, 1)).status();
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> each : together.invokeAll(Collections.nCopies(24, exchange))) {
                assertThat(each.get()).isEqualTo(200);
            }
        }

        assertThat(openings(link)).containsExactly("Ada");
    }

    @Test
    @DisplayName("a link counts as opened only if its owner could tell so in the same transaction")
    void opensWithItsEventOrNotAtAll() {
        UUID link = issue("visit", subject("unlucky", "OPEN"), soon);

        assertThat(exchange(secret(link, 1)).status()).isEqualTo(500);

        assertThat(openings(link)).isEmpty();
        assertThat(links.byId(link).orElseThrow().openedAt()).isNull();
    }

    @Test
    @DisplayName(
            "what has ended a link while its subject was held comes first: its opening is not told, and opens nothing")
    void opensNothingAfterTheEnd() {
        UUID link = issue("visit", subject, soon);
        UUID other = issue("visit", subject, UUID.randomUUID());

        var exchanges = whileHeld(
                () -> {
                    jdbc.sql("UPDATE subject SET state = 'CALLED_OFF' WHERE id = :id")
                            .param("id", subject)
                            .update();
                    links.revoke(other, Instant.now());
                },
                () -> exchange(secret(link, 1)).status(),
                () -> exchange(secret(other, 1)).status());

        assertThat(exchanges).containsExactly(404, 404);
        assertThat(openings(link)).isEmpty();
        assertThat(openings(other)).isEmpty();
    }

    @Test
    @DisplayName("a partner's change that holds its subject waits for what ends the link, and then does not happen")
    void checksWhatItHolds() {
        UUID link = issue("visit", subject, soon);
        PartnerCaller caller = new PartnerCaller("visit", link, 1, subject, contact);
        Supplier<Boolean> change = () -> {
            try {
                return inTransaction(() -> gate.hold(caller).link().id()).equals(link);
            } catch (LinkEnded ended) {
                return false;
            }
        };
        assertThat(change.get()).isTrue();

        assertThat(whileHeld(() -> links.revoke("visit", subject, Instant.now()), change))
                .containsExactly(false);
    }

    @Test
    @DisplayName("the secret for the mail is the same however often it is asked for, or the answer says what has ended")
    void issuesSecrets() {
        UUID link = issue("visit", subject, soon);
        assertThat(mailed(link).json().path("secret").stringValue()).isEqualTo(secret(link, 1));
        assertThat(mailed(link)).isEqualTo(mailed(link));

        assertThat(mailed(issue("visit", subject("Bo", "CALLED_OFF"), soon)).problem())
                .isEqualTo("410 visit-called-off");
        UUID done = issue("visit", subject("Cy", "DONE"), soon);
        assertThat(mailed(done).problem()).isEqualTo("410 visit-done");
        assertThat(exchange(secret(done, 1)).status())
                .as("what is done can go on")
                .isEqualTo(200);
        assertThat(mailed(issue("visit", subject("Di", "OPEN"), Instant.now())).problem())
                .isEqualTo("410 link-expired");
        revoke(link);
        assertThat(mailed(link).problem()).isEqualTo("410 link-revoked");
        assertThat(mailed(issue("visit", UUID.randomUUID(), soon)).problem()).isEqualTo("410 link-revoked");
        assertThat(mailed(UUID.randomUUID()).problem()).isEqualTo("404 not-found");
        assertThat(mailed(issue("forgotten", subject, soon)).problem())
                .as("another version may know it, so the mail waits")
                .isEqualTo("503 unavailable");
    }

    @Test
    @DisplayName("H11: a token opens only the purpose, subject, contact and generation of its link, while it works")
    void letsTheVeryLinkThrough() {
        UUID link = issue("visit", subject, soon);
        PartnerCaller caller = new PartnerCaller("visit", link, 1, subject, contact);
        assertThat(gate.check(caller).link().id()).isEqualTo(link);
        assertThat(gate.check(caller).contactName()).isEqualTo("Ada");

        UUID other = UUID.randomUUID();
        for (PartnerCaller forged : List.of(
                new PartnerCaller("plan", link, 1, subject, contact),
                new PartnerCaller("visit", other, 1, subject, contact),
                new PartnerCaller("visit", link, 2, subject, contact),
                new PartnerCaller("visit", link, 1, other, contact),
                new PartnerCaller("visit", link, 1, subject, other))) {
            assertThatThrownBy(() -> gate.check(forged)).as(forged.toString()).isInstanceOf(LinkEnded.class);
        }

        jdbc.sql("UPDATE subject SET state = 'CALLED_OFF' WHERE id = :id")
                .param("id", subject)
                .update();
        assertThatThrownBy(() -> gate.check(caller)).isInstanceOf(LinkEnded.class);
        UUID forgotten = issue("forgotten", subject("Bo", "OPEN"), soon);
        UUID its = links.byId(forgotten).orElseThrow().subjectId();
        assertThatThrownBy(() -> gate.check(new PartnerCaller("forgotten", forgotten, 1, its, contact)))
                .isInstanceOf(LinkEnded.class);
    }

    @Test
    @DisplayName("whatever is done to links in whatever order, exactly the latest secrets of living ones work")
    void keepsToTheModel() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> purposes = List.of("visit", "plan");
        List<UUID> subjects = List.of(subject("Ada", "OPEN"), subject("Bo", "OPEN"));
        Map<UUID, Integer> generations = new HashMap<>();
        Set<UUID> dead = new HashSet<>();
        Map<String, UUID> known = new HashMap<>();
        for (int step = 0; step < 120; step++) {
            String purpose = purposes.get(random.nextInt(2));
            UUID of = subjects.get(random.nextInt(2));
            String key = purpose + of;
            UUID link = known.get(key);
            switch (random.nextInt(5)) {
                case 0 -> {
                    known.put(key, issue(purpose, of, soon));
                    generations.merge(known.get(key), 1, Integer::sum);
                    dead.remove(known.get(key));
                }
                case 1 -> {
                    if (link != null) {
                        renew(link);
                        generations.merge(link, 1, Integer::sum);
                    }
                }
                case 2 -> {
                    revoke(purpose, of);
                    if (link != null) {
                        dead.add(link);
                    }
                }
                case 3 -> moveEnd(purpose, of, soon.plus(Duration.ofDays(random.nextInt(9))));
                default ->
                    generations.forEach((id, latest) -> {
                        for (int generation = 1; generation <= latest; generation++) {
                            assertThat(exchange(secret(id, generation)).status())
                                    .as("seed %d, link %s, generation %d of %d", seed, id, generation, latest)
                                    .isEqualTo(generation == latest && !dead.contains(id) ? 200 : 404);
                        }
                    });
            }
        }
        assertThat(generations).isNotEmpty();
    }

    /** Holds the subject, lets others wait for it, acts, and returns what became of them. */
    @SafeVarargs
    private <T> List<T> whileHeld(Runnable act, Supplier<T>... others) {
        return Objects.requireNonNull(transactions.execute(status -> {
                    new TestPurpose("visit", jdbc).hold(subject);
                    List<CompletableFuture<T>> waiting = Stream.of(others)
                            .map(other -> Concurrent.call(other, jdbc))
                            .toList();
                    act.run();
                    return waiting;
                }))
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private UUID subject(String name, String state) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO subject VALUES (:id, :name, :state)")
                .param("id", id)
                .param("name", name)
                .param("state", state)
                .update();
        return id;
    }

    private UUID issue(String purpose, UUID to, Instant end) {
        return inTransaction(() -> links.issue(purpose, to, contact, end));
    }

    private UUID issue(String purpose, UUID to, UUID colleague) {
        return inTransaction(() -> links.issue(purpose, to, colleague, soon));
    }

    private void renew(UUID link) {
        transactions.executeWithoutResult(status -> links.renew(link));
    }

    private void revoke(UUID link) {
        transactions.executeWithoutResult(status -> links.revoke(link, Instant.now()));
    }

    private void revoke(String purpose, UUID of) {
        transactions.executeWithoutResult(status -> links.revoke(purpose, of, Instant.now()));
    }

    private void moveEnd(String purpose, UUID of, Instant end) {
        transactions.executeWithoutResult(status -> links.moveEnd(purpose, of, end));
    }

    private UUID inTransaction(Supplier<UUID> act) {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
    }

    private String secret(UUID link, int generation) {
        return secrets.of(link, generation).value();
    }

    private List<String> openings(UUID link) {
        return jdbc.sql("SELECT by_whom FROM opening WHERE link_id = :id")
                .param("id", link)
                .query(String.class)
                .list();
    }

    private Answer exchange(String secret) {
        return post("/internal/links/exchange", JsonMapper.shared().writeValueAsString(Map.of("secret", secret)));
    }

    private Answer mailed(UUID link) {
        return post("/internal/links/" + link + "/secret", "");
    }

    /** Exchanges a secret and notes which statements that took. */
    private Answer watched(String secret) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = log.getLevel();
        ListAppender<ILoggingEvent> statements = new ListAppender<>();
        statements.start();
        log.addAppender(statements);
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        try {
            Answer answer = exchange(secret);
            return new Answer(
                    answer.status(),
                    answer.body(),
                    List.copyOf(statements.list).stream()
                            .map(ILoggingEvent::getFormattedMessage)
                            .filter(line -> line.startsWith("Executing prepared SQL statement"))
                            .filter(line -> !line.contains("outbox")) // its size is counted now and then
                            .toList());
        } finally {
            log.setLevel(before);
            log.setAdditive(true);
            log.detachAppender(statements);
        }
    }

    private Answer post(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + tokens.machine("a-service", "links.issue", "links.exchange"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response =
                HTTP.sendAsync(request, BodyHandlers.ofString()).join();
        return new Answer(response.statusCode(), response.body(), List.of());
    }

    private record Answer(int status, String body, List<String> statements) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String problem() {
            String type = json().path("type").stringValue();
            return status + " " + type.substring(type.lastIndexOf('/') + 1);
        }
    }
}
