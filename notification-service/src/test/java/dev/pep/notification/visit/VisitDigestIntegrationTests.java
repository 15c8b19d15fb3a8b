package dev.pep.notification.visit;

import static dev.pep.notification.surroundings.TestEvents.report;
import static dev.pep.notification.surroundings.TestEvents.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.report.AccountStatus;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.OpenPeriods;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A second kind of digest beside that of reports: a feature brings what is its own, and the debounce is the same. */
@PepIntegrationTest
@Import({Surroundings.class, VisitFeature.class})
class VisitDigestIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String host = "host." + UUID.randomUUID() + "@pep.example";

    @Autowired
    private VisitListener visits;

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private OpenPeriods periods;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment service;

    @Test
    @DisplayName("H8: another kind of digest tells what differs in the end, once, however often its events come")
    void tellsNetChangesOnce() {
        choose(OpenPeriods.LONG, Map.of());
        VisitAnswered ann = answered("Ann", null, Answer.YES);
        VisitAnswered bob = answered("Bob", null, Answer.YES);
        visits.on(List.of(ann, bob, ann, answered("Cem", Answer.NO, Answer.PERHAPS)));
        visits.on(List.of(bob, answered("Cem", Answer.PERHAPS, Answer.NO), answered("Bob", Answer.YES, Answer.NO)));
        periods.endNow(host);

        SentMail mail = onlyMail("VISIT_DIGEST");
        assertThat(mail.subject()).isEqualTo("2 answers to your invitation");
        assertThat(mail.html())
                .contains("guest=Ann, before=null, after=YES", "guest=Bob, before=null, after=NO")
                .doesNotContain("Cem");
    }

    @Test
    @DisplayName("H8: two kinds of digests of one person do not push each other back, and each is a mail of its own")
    void doesNotPushOtherKinds() {
        choose(OpenPeriods.LONG, Map.of());
        events.publish(reported(UUID.randomUUID(), null, report(AccountStatus.TARGET), host, null));
        await().atMost(LIMIT).until(() -> dueAt("DIGEST") != null);
        Instant due = dueAt("DIGEST");

        IntStream.range(0, 3).forEach(guest -> visits.on(List.of(answered("Guest " + guest, null, Answer.YES))));

        assertThat(dueAt("DIGEST")).isEqualTo(due);
        assertThat(dueAt("VISIT_DIGEST")).isAfter(due);
        assertThat(next().get("changes").asInt()).isEqualTo(1);
        assertThat(Instant.parse(next().get("dueAt").asString())).isEqualTo(due);
        periods.endNow(host);
        assertThat(onlyMail("DIGEST").subject()).isEqualTo("1 change on 1 account by Alder Cloud");
        assertThat(onlyMail("VISIT_DIGEST").subject()).isEqualTo("3 answers to your invitation");
    }

    @Test
    @DisplayName(
            "H8: the longest wait and quiet hours hold for every kind, and all kinds follow another choice at once")
    void obeysPreferences() {
        LocalTime now = LocalTime.now(ZoneOffset.UTC);
        Map<String, Object> quiet = Map.of(
                "from", now.minusHours(1).truncatedTo(ChronoUnit.MINUTES).toString(),
                "to", now.plusHours(2).truncatedTo(ChronoUnit.MINUTES).toString(),
                "weekendsOff", false);
        choose(1, Map.of("maxWaitMinutes", 1, "zone", "UTC", "quietHours", quiet));
        events.publish(reported(UUID.randomUUID(), null, report(AccountStatus.TARGET), host, null));
        visits.on(List.of(answered("Ann", null, Answer.YES)));
        await().atMost(LIMIT).until(() -> dueAt("DIGEST") != null);

        assertThat(next().get("held").asBoolean()).isTrue();
        await().during(Duration.ofSeconds(2))
                .atMost(LIMIT)
                .until(() -> graph.mailsTo(host).isEmpty());

        choose(1, Map.of("maxWaitMinutes", 1, "zone", "UTC"));
        onlyMail("DIGEST");
        onlyMail("VISIT_DIGEST");
    }

    private VisitAnswered answered(String guest, @Nullable Answer before, Answer after) {
        return new VisitAnswered(UUID.randomUUID().toString(), host, guest, before, after, Instant.now());
    }

    private void choose(int delay, Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(Map.of("delayMinutes", delay, "maxWaitMinutes", OpenPeriods.LONGEST));
        wish.putAll(more);
        assertThat(Api.as(host, Role.ECM, service)
                        .send(HttpMethod.PUT, "/api/notification/preferences", wish)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    private JsonNode next() {
        return Objects.requireNonNull(Api.as(host, Role.ECM, service)
                .get("/api/notification/next-digest")
                .getBody());
    }

    private @Nullable Instant dueAt(String kind) {
        return jdbc.sql("SELECT due_at FROM quiet_period WHERE recipient = :host AND kind = :kind")
                .param("host", host)
                .param("kind", kind)
                .query(Instant.class)
                .optional()
                .orElse(null);
    }

    private SentMail onlyMail(String kind) {
        await().atMost(LIMIT).until(() -> sent(kind).size() == 1);
        String id = sent(kind).getFirst();
        return graph.mailsTo(host).stream()
                .filter(mail -> mail.messageId().endsWith(Objects.requireNonNull(id)))
                .reduce((one, other) -> {
                    throw new AssertionError("Twice: " + one + other);
                })
                .orElseThrow();
    }

    private List<String> sent(String kind) {
        return jdbc.sql("SELECT id::text FROM message WHERE recipient = :host AND kind = :kind AND state = 'SENT'")
                .param("host", host)
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
