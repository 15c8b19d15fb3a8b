package dev.pep.notification.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.notification.digest.AbsorbChanges;
import dev.pep.notification.digest.Cause;
import dev.pep.notification.digest.NewChange;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.ForwardClock;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.notification.visit.Answer;
import dev.pep.notification.visit.VisitChange;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.Concurrent;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import({Surroundings.class, WeekFeature.class})
@DisplayName("E8: a digest that is told on Monday at 8:00 on its reader's clock")
class WeekDigestIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalTime BEGIN_OF_WORK = LocalTime.of(8, 0);

    private final String host = "host." + UUID.randomUUID() + "@pep.example";

    @Autowired
    private AbsorbChanges absorb;

    @Autowired
    private WeekDigestKind kind;

    @Autowired
    private ForwardClock clock;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment service;

    @Test
    @DisplayName("comes then and not an hour before or after when the clocks change on Sunday, in spring and in autumn")
    void comesAtTheSameTimeAfterEachChangeOfTheClocks() {
        choose(CHICAGO, Map.of());
        for (int change = 1; change <= 2; change++) {
            ZonedDateTime sunday = beforeTheClocksChange();
            hear("Ann", Answer.NO);
            hear("Bob", Answer.YES);
            hear("Ann", Answer.YES);

            Instant monday = sunday.plusDays(1).with(BEGIN_OF_WORK).toInstant();
            assertThat(dueAt()).isEqualTo(monday);
            assertThat(next().get("latestAt").asString()).isEqualTo(monday.toString());
            clock.putForwardTo(monday.minusSeconds(30));
            assertNoMoreMailThan(change - 1);
            clock.putForwardTo(monday);

            SentMail mail = mail(change);
            assertThat(mail.subject()).isEqualTo("2 answers to your invitation");
            assertThat(mail.html()).contains("guest=Ann, before=null, after=YES", "guest=Bob");
        }
    }

    @Test
    @DisplayName("brings its parts")
    void bringsAnEntryForTheCalendar() {
        hear("Ann", Answer.YES);
        clock.putForwardTo(dueAt());

        mail(1);
        assertThat(graph.requests())
                .filteredOn(request -> request.contains(host))
                .singleElement()
                .satisfies(request -> assertThat(request).contains("week.ics", "text/calendar; method=PUBLISH"));
    }

    @Test
    @DisplayName(
            "follows its reader to zones where Monday begins later or earlier, and comes at once where it has begun")
    void followsItsReader() {
        choose(CHICAGO, Map.of());
        beforeTheClocksChange();
        hear("Ann", Answer.YES);
        Instant inChicago = dueAt();

        choose(HONOLULU, Map.of());
        assertThat(dueAt()).isAfter(inChicago).isEqualTo(mondayIn(HONOLULU));
        clock.putForwardTo(inChicago);
        assertNoMoreMailThan(0);

        choose(TOKYO, Map.of());
        assertThat(mail(1).subject()).isEqualTo("1 answers to your invitation");
        hear("Bob", Answer.YES);
        assertThat(dueAt()).isEqualTo(mondayIn(TOKYO));
    }

    @Test
    @DisplayName("follows a choice of another zone that comes while the first change is being absorbed")
    void followsAChoiceAtTheSameTime() {
        choose(CHICAGO, Map.of());
        LocalDateTime monday = mondayIn(CHICAGO).atZone(CHICAGO).toLocalDateTime();
        CompletableFuture<HttpStatusCode> chosen = Objects.requireNonNull(transactions.execute(status -> {
            absorb.absorb(kind, List.of(change("Ann", Answer.YES)));
            return Concurrent.call(() -> put(HONOLULU, Map.of()), jdbc);
        }));

        assertThat(chosen.join()).isEqualTo(HttpStatus.OK);
        assertThat(dueAt()).isEqualTo(monday.atZone(HONOLULU).toInstant());
    }

    @Test
    @DisplayName("H8: waits for the end of quiet hours, with what comes until then")
    void waitsInQuietHours() {
        choose(CHICAGO, Map.of("quietHours", Map.of("from", "22:00", "to", "09:30", "weekendsOff", false)));
        hear("Ann", Answer.YES);
        Instant monday = mondayIn(CHICAGO);
        assertThat(next().get("held").asBoolean()).isTrue();

        clock.putForwardTo(monday.plusSeconds(60));
        assertNoMoreMailThan(0);
        hear("Bob", Answer.YES);
        clock.putForwardTo(monday.plus(Duration.ofMinutes(90)));

        assertThat(mail(1).subject()).isEqualTo("2 answers to your invitation");
    }

    /** Puts the clock to the Friday before the clocks change in Chicago, and returns the Sunday on which they do. */
    private ZonedDateTime beforeTheClocksChange() {
        ZoneOffsetTransition change =
                CHICAGO.getRules().nextTransition(clock.instant().plus(Duration.ofDays(3)));
        ZonedDateTime sunday = change.getInstant().atZone(CHICAGO);
        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        clock.putForwardTo(sunday.minusDays(2).toInstant());
        return sunday;
    }

    /** Returns Monday, 8:00, found day by day. */
    private Instant mondayIn(ZoneId zone) {
        ZonedDateTime day = clock.instant().atZone(zone).with(BEGIN_OF_WORK);
        while (day.getDayOfWeek() != DayOfWeek.MONDAY || !day.toInstant().isAfter(clock.instant())) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }

    private void hear(String guest, Answer answer) {
        transactions.executeWithoutResult(status -> absorb.absorb(kind, List.of(change(guest, answer))));
    }

    private NewChange<VisitChange> change(String guest, Answer answer) {
        Cause cause = new Cause(UUID.randomUUID().toString(), clock.instant());
        return new NewChange<>(Set.of(host), new VisitChange(guest, null, answer, cause.at(), cause.at()), cause);
    }

    private void choose(ZoneId zone, Map<String, Object> more) {
        assertThat(put(zone, more)).isEqualTo(HttpStatus.OK);
    }

    private HttpStatusCode put(ZoneId zone, Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(Map.of("delayMinutes", 1, "maxWaitMinutes", 1, "zone", zone.getId()));
        wish.putAll(more);
        return Api.as(host, Role.ECM, service)
                .send(HttpMethod.PUT, "/api/notification/preferences", wish)
                .getStatusCode();
    }

    private Instant dueAt() {
        return Instant.parse(next().get("dueAt").asString());
    }

    private JsonNode next() {
        @Nullable JsonNode next = Api.as(host, Role.ECM, service)
                .get("/api/notification/next-digest")
                .getBody();
        return Objects.requireNonNull(next);
    }

    private SentMail mail(int number) {
        await().atMost(LIMIT).until(() -> graph.mailsTo(host).size() == number);
        return graph.mailsTo(host).getLast();
    }

    private void assertNoMoreMailThan(int count) {
        await().during(Duration.ofSeconds(2))
                .atMost(LIMIT)
                .until(() -> graph.mailsTo(host).size() == count);
    }
}
