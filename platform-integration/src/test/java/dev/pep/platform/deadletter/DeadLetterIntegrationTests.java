package dev.pep.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.account.AccountEvent;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.platform.event.KeyedEvent;
import dev.pep.platform.event.Outbox;
import dev.pep.platform.event.TestEvents;
import dev.pep.platform.kafka.DeadLetters;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.TopicProbe;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PepIntegrationTest
@TestPropertySource(
        properties = {"spring.application.name=letters-service", "pep.kafka.partitions=1", "pep.kafka.retries=1"})
@DisplayName("Dead letters")
class DeadLetterIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterTestListener listener;

    @Autowired
    TwoFeatures features;

    @Autowired
    TopicProbe probe;

    @Autowired
    PlatformTransactionManager transactions;

    private final String key = UUID.randomUUID().toString();
    private Administrator administrator;

    @BeforeEach
    void signIn() {
        administrator = new Administrator(port, tokens, Role.ADMINISTRATOR);
    }

    @AfterEach
    void heal() {
        listener.heal();
        features.letSecondRefuse(false);
    }

    @Test
    @DisplayName(
            "quality 2 (5): a refused event is listed with its reason while its partition goes on; sent back, it has its effect once")
    void sendsBack() {
        listener.failingOn("refused");
        publish(LetterTestApplication.EVENTS, report("refused"), report("later"));
        await(() -> assertThat(told()).containsExactly("later"));

        JsonNode letter = awaitLetter();
        assertThat(text(letter, "type")).isEqualTo("dev.pep.event.report.PartnerReported");
        assertThat(text(letter, "cause")).isEqualTo("IllegalArgumentException");
        assertThat(text(letter, "reason")).isEqualTo("no such partner");
        assertThat(text(letter, "side")).isEqualTo("RECEIVED");
        assertThat(letter.get("times").asInt()).isEqualTo(1);
        assertThat(administrator.one(text(letter, "id")).get("text").asString()).contains("\"refused\"");
        assertThat(deadOnTopic()).isEqualTo(1);

        assertThat(outcome(letter)).isEqualTo("FAILED");
        listener.heal();
        assertThat(outcome(letter)).isEqualTo("HANDLED");
        assertThat(outcome(letter)).isEqualTo("HANDLED");

        assertThat(told()).containsExactly("later", "refused");
        JsonNode after = administrator.one(text(letter, "id"));
        assertThat(text(after, "state")).isEqualTo("HANDLED");
        assertThat(StreamSupport.stream(after.get("acts").spliterator(), false).map(act -> text(act, "outcome")))
                .containsExactly("FAILED", "HANDLED");
        assertThat(text(after.get("acts").get(0), "by")).isEqualTo("person@pep.example");
    }

    @Test
    @DisplayName("quality 2 (5): two features each get all events of their topic, and each its own letters again")
    void sendsBackToTheFeatureThatRefused() {
        features.letSecondRefuse(true);
        publish(LetterTestApplication.SHARED, report("one"), report("two"));
        await(() -> assertThat(letters()).hasSize(2));
        await(() -> assertThat(features.first(key)).containsExactly("one", "two"));
        assertThat(jdbc.sql("select consumer from dead_letter where key = ?")
                        .param(key)
                        .query(String.class)
                        .list())
                .containsOnly(TwoFeatures.SECOND);

        features.letSecondRefuse(false);
        assertThat(letters()).allMatch(letter -> outcome(letter).equals("HANDLED"));

        assertThat(features.second(key)).containsExactlyInAnyOrder("one", "two");
        assertThat(features.first(key)).containsExactly("one", "two");
    }

    @Test
    @DisplayName(
            "quality 2 (5): bytes that are no event stay a letter when sent back, and are discarded only for a reason, which is kept")
    void discards() throws Exception {
        send("no event".getBytes(StandardCharsets.UTF_8));
        JsonNode letter = awaitLetter();
        String id = text(letter, "id");

        assertThat(administrator.one(id).get("text").isNull()).isTrue();
        assertThat(administrator.one(id).get("start").asString()).isEqualTo("bm8gZXZlbnQ=");
        assertThat(outcome(letter)).isEqualTo("FAILED");
        assertThat(administrator.one(id).get("times").asInt()).isEqualTo(2);
        for (String reason : List.of(" ", "a zero: \0")) {
            assertThat(administrator
                            .post("/" + id + "/discard", Map.of("reason", reason))
                            .statusCode())
                    .as(reason)
                    .isEqualTo(400);
        }
        administrator.post("/" + id + "/discard", Map.of("reason", "sent by mistake"));
        administrator.post("/" + id + "/discard", Map.of("reason", "again"));

        assertThat(outcome(letter)).isEqualTo("DISCARDED");
        JsonNode acts = administrator.one(id).get("acts");
        assertThat(text(acts.get(acts.size() - 1), "detail")).isEqualTo("sent by mistake");
        assertThat(jdbc.sql("delete from dead_letter_act").update()).isZero();
    }

    @Test
    @DisplayName("quality 2 (2): a state is never overwritten by an older one that is sent back")
    void neverGoesBackwards() {
        listener.failingOn("old");
        publish(LetterTestApplication.STATES, account("old"), account("new"));
        await(() -> assertThat(state()).containsExactly("new"));
        listener.heal();

        assertThat(outcome(awaitLetter())).isEqualTo("SUPERSEDED");

        assertThat(state()).containsExactly("new");
    }

    @Test
    @DisplayName("quality 2 (2): a state that is sent back while a later one comes gives way to it")
    void givesWay() {
        listener.failingOn("old");
        publish(LetterTestApplication.STATES, account("old"));
        JsonNode letter = awaitLetter();
        listener.heal();
        listener.afterwards(name -> {
            if (name.equals("old")) {
                publishApart(LetterTestApplication.STATES, account("new"));
            }
        });

        assertThat(outcome(letter)).isEqualTo("SUPERSEDED");

        await(() -> assertThat(state()).containsExactly("new"));
    }

    @Test
    @DisplayName("quality 2 (5): the latest state of a key is handled when it is sent back")
    void handlesLatestState() {
        listener.failingOn("only");
        publish(LetterTestApplication.STATES, account("only"));
        JsonNode letter = awaitLetter();
        listener.heal();

        assertThat(outcome(letter)).isEqualTo("HANDLED");
        assertThat(state()).containsExactly("only");
    }

    @Test
    @DisplayName(
            "quality 2 (5): what the registry refuses waits with the later events of its key, and goes out in order once sent back")
    void sendsBackWhatTheRegistryRefused() throws Exception {
        registry("", "POST", """
                {"artifactId": "%s-value", "artifactType": "AVRO", "firstVersion": {"content": {
                 "content": "{\\"type\\":\\"record\\",\\"name\\":\\"Other\\",\\"fields\\":[{\\"name\\":\\"n\\",\\"type\\":\\"int\\"}]}",
                 "contentType": "application/json"}}}""".formatted(LetterTestApplication.REFUSED));
        registry(rules(), "POST", "{\"ruleType\": \"COMPATIBILITY\", \"config\": \"FULL\"}");
        publish(LetterTestApplication.REFUSED, report("1"), report("2"));
        JsonNode letter = awaitLetter();
        assertThat(text(letter, "side")).isEqualTo("SENDING");
        assertThat(letters()).anySatisfy(one -> assertThat(text(one, "reason")).contains("ncompatible"));
        assertThat(letters()).hasSize(2);
        assertThat(administrator.one(text(letter, "id")).get("text").asString()).contains(key);

        registry(rules() + "/COMPATIBILITY", "PUT", "{\"ruleType\": \"COMPATIBILITY\", \"config\": \"NONE\"}");
        assertThat(outcome(letter)).isEqualTo("BACK_IN_OUTBOX");
        assertThat(outcome(letter)).isEqualTo("BACK_IN_OUTBOX");

        await(() -> assertThat(probe.events(LetterTestApplication.REFUSED, PartnerReportEvent.class))
                .extracting(event -> ((PartnerReported) event.getPayload()).getAccountName())
                .containsExactly("1", "2"));
        assertThat(letters()).isEmpty();
    }

    @Test
    @DisplayName("all letters of a cause go back step by step, each once")
    void sendsBackMany() {
        listener.failingOn("refused");
        for (int i = 0; i < 30; i++) {
            publish(LetterTestApplication.EVENTS, report("refused"));
        }
        await(() -> assertThat(letters()).hasSize(30));
        listener.heal();

        JsonNode first = many("");
        JsonNode second = many(text(first, "next"));

        assertThat(first.get("settled").asInt()).isEqualTo(25);
        assertThat(second.get("settled").asInt()).isEqualTo(5);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(told()).hasSize(30);
    }

    @Test
    @DisplayName("the list is paged without gap or overlap, newest first")
    void pages() {
        jdbc.sql("""
                insert into dead_letter (id, consumer, topic, partition, position, sent_at, header_names, header_values,
                    cause, reason, first_at, last_at)
                select 'paged-' || i, 'c', 't', 0, i, now(), '{}', '{}', 'Paged', 'r', to_timestamp(i / 2), now()
                from generate_series(1, 120) i
                """).update();
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = administrator.list("WAITING", "Paged", after);
            page.get("letters").forEach(letter -> ids.add(text(letter, "id")));
            after = page.get("next").isNull() ? "" : text(page, "next");
        } while (!after.isEmpty());

        assertThat(ids).hasSize(120).doesNotHaveDuplicates();
        assertThat(ids.getLast()).isEqualTo("paged-1");
        assertThat(List.of("nonsense", "2026-11-03T18:00:00Z~%00", "%2B294277-01-01T00:00:00Z~a"))
                .allMatch(broken -> administrator.get("?after=" + broken).statusCode() == 400);
    }

    @Test
    @DisplayName("nobody but an administrator sees them")
    void isForAdministrators() {
        Administrator ecm = new Administrator(port, tokens, Role.ECM);

        assertThat(ecm.get("").statusCode()).isEqualTo(403);
        assertThat(ecm.post("/send-back", Map.of()).statusCode()).isEqualTo(403);
        assertThat(administrator.post("/unknown/send-back", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private JsonNode many(String after) {
        return new JsonMapper()
                .readTree(administrator
                        .post("/send-back", Map.of("cause", "IllegalArgumentException", "after", after))
                        .body());
    }

    private String outcome(JsonNode letter) {
        return text(administrator.sendBack(text(letter, "id")), "outcome");
    }

    private JsonNode awaitLetter() {
        await(() -> assertThat(letters()).isNotEmpty());
        return letters().getLast();
    }

    private List<JsonNode> letters() {
        return StreamSupport.stream(
                        administrator.list("", "", "").get("letters").spliterator(), false)
                .filter(letter -> key.equals(letter.get("key").asString("")))
                .toList();
    }

    private List<String> told() {
        return jdbc.sql("select name from told where key = ?")
                .param(key)
                .query(String.class)
                .list();
    }

    private List<String> state() {
        return jdbc.sql("select name from state where key = ?")
                .param(key)
                .query(String.class)
                .list();
    }

    private long deadOnTopic() {
        return probe.records(DeadLetters.topicOf(LetterTestApplication.EVENTS)).stream()
                .filter(dead -> key.equals(dead.key()))
                .count();
    }

    private void publish(String topic, SpecificRecord... events) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> outbox.publishAll(
                        topic,
                        List.of(events).stream()
                                .map(event -> new KeyedEvent(key, event))
                                .toList()));
    }

    /** Publishes in a transaction of its own, and waits until Kafka has it. */
    private void publishApart(String topic, SpecificRecord event) {
        Thread.ofVirtual().start(() -> publish(topic, event));
        await(() -> assertThat(probe.records(topic))
                .filteredOn(record -> key.equals(record.key()))
                .hasSize(2));
    }

    private void send(byte[] value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", Infrastructure.shared().kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(LetterTestApplication.EVENTS, key, value))
                    .get();
        }
    }

    private static String rules() {
        return "/" + LetterTestApplication.REFUSED + "-value/rules";
    }

    private static void registry(String path, String method, String body) throws Exception {
        URI uri = URI.create(Infrastructure.shared().registryUrl() + "/groups/default/artifacts" + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        }
    }

    private static void await(ThrowingRunnable condition) {
        Awaitility.await().atMost(LIMIT).untilAsserted(condition);
    }

    private static String text(JsonNode node, String name) {
        return Objects.requireNonNull(node.get(name), () -> name + " is not in " + node)
                .asString();
    }

    private PartnerReportEvent report(String name) {
        return TestEvents.report(key, name);
    }

    private AccountEvent account(String name) {
        return LetterTestEvents.account(key, name);
    }
}
