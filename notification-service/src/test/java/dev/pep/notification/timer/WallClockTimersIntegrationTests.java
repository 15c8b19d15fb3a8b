package dev.pep.notification.timer;

import static dev.pep.notification.timer.Bell.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.pep.notification.surroundings.SecondCopy;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.timer.WallClock;
import dev.pep.platform.timer.WallClockTimer;
import dev.pep.platform.timer.WallClockTimers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PepIntegrationTest
@Import({Surroundings.class, Bell.class})
@DisplayName("quality 2, promise 6: a timer at a moment on a wall clock")
class WallClockTimersIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Chicago"), ZoneId.of("Europe/Zurich"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("UTC"));

    private static final String NAMED = "id = :id";
    private static final String OF_ID = "task_instance LIKE :id || ':%'";

    private final String id = UUID.randomUUID().toString();

    @Autowired
    private WallClockTimers timers;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ConfigurableEnvironment service;

    @Test
    @DisplayName("fires once and never early, whatever two copies, moves and cancels do to it")
    void firesOnce() {
        Random chance = new Random(20261129);
        Map<String, WallClock> expected = new HashMap<>();
        try (SecondCopy second = new SecondCopy(service, Bell.class)) {
            assertThat(second).isNotNull();
            for (int number = 0; number < 150; number++) {
                play(chance, id + number, expected);
            }
            await().atMost(LIMIT).until(() -> count("wall_clock_timer WHERE id LIKE :id || '%'") == 0);
            await().atMost(LIMIT).until(() -> count("scheduled_tasks WHERE task_instance LIKE :id || '%'") == 0);
        }

        assertThat(expected).hasSizeGreaterThan(80);
        assertThat(count("ring WHERE id LIKE :id || '%'")).isEqualTo(expected.size());
        expected.forEach((timer, moment) -> assertThat(Bell.ringsOf(timer, jdbc))
                .singleElement()
                .satisfies(rung -> assertThat(rung).isAfterOrEqualTo(moment.instant())));
    }

    /** Sets a timer, and moves or cancels it, perhaps while it fires. */
    private void play(Random chance, String timer, Map<String, WallClock> expected) {
        ZoneId here = ZONES.get(chance.nextInt(ZONES.size()));
        ZoneId there = ZONES.get(chance.nextInt(ZONES.size()));
        WallClock first = in(Duration.ofMillis(chance.nextInt(300)), chance.nextBoolean() ? here : there)
                .in(here);
        set(new WallClockTimer(timer, first, "subject of " + timer, "person of " + timer));
        expected.put(timer, first);
        WallClock later = in(Duration.ofMillis(chance.nextInt(600)), here);
        switch (chance.nextInt(3)) {
            case 0 -> cancel(timer, expected);
            case 1 -> {
                if (moves(() -> timers.moveDate(TASK, "subject of " + timer, later.at()))) {
                    expected.put(timer, later);
                }
            }
            default -> {
                WallClock soon = in(Duration.ofMillis(chance.nextInt(600)), there);
                if (moves(() -> timers.moveZone(TASK, "person of " + timer, there))) {
                    expected.put(timer, first.in(there));
                }
                if (moves(() -> timers.moveDate(TASK, "subject of " + timer, soon.at()))) {
                    expected.put(timer, soon);
                }
            }
        }
    }

    private void cancel(String timer, Map<String, WallClock> expected) {
        transactions.executeWithoutResult(status -> {
            timers.cancel(TASK, timer);
            if (Bell.ringsOf(timer, jdbc).isEmpty()) {
                expected.remove(timer);
            }
        });
    }

    private boolean moves(Supplier<Map<String, Instant>> move) {
        return !Objects.requireNonNull(transactions.execute(status -> move.get()))
                .isEmpty();
    }

    @Test
    @DisplayName("is moved to its person's new zone, where it fires at once if its time is over there")
    void followsItsPerson() {
        WallClock inAnHour = in(Duration.ofHours(1), ZoneOffset.UTC);
        set(new WallClockTimer(id, inAnHour.in(ZoneId.of("UTC")), null, id));
        set(new WallClockTimer(id + " of another one", inAnHour.in(ZoneId.of("UTC")), null, "another one"));

        Map<String, Instant> moved = transactions.execute(status -> timers.moveZone(TASK, id, ZoneId.of("Asia/Tokyo")));

        assertThat(moved).containsExactly(Map.entry(id, inAnHour.instant().minus(Duration.ofHours(9))));
        awaitOneRing();
        assertThat(Bell.ringsOf(id + " of another one", jdbc)).isEmpty();
    }

    @Test
    @DisplayName("waits when something wakes it early")
    void waitsWhenItIsWokenEarly() {
        Instant at = set(new WallClockTimer(id, in(Duration.ofSeconds(3), ZONES.getFirst()), null, null));

        wake();

        awaitOneRing();
        assertThat(Bell.ringsOf(id, jdbc).getFirst()).isAfterOrEqualTo(at);
    }

    @Test
    @DisplayName("is moved at start when another version of Java has set it by other rules of its zone")
    void followsTheRulesOfItsZone() {
        WallClock moment = in(Duration.ofDays(300), ZONES.getFirst());
        Instant at = set(new WallClockTimer(id, moment, null, null));
        jdbc.sql("UPDATE wall_clock_timer SET fires_at = fires_at + interval '1 hour' WHERE id = :id")
                .param("id", id)
                .update();
        jdbc.sql("UPDATE scheduled_tasks SET execution_time = execution_time + interval '1 hour' WHERE " + OF_ID)
                .param("id", id)
                .update();
        jdbc.sql("""
                        INSERT INTO wall_clock_timer (task, id, local_at, zone, fires_at)
                        VALUES ('ring', :id, '2099-01-01T09:00', 'Luna/Tycho', '2099-01-01T09:00Z')
                        """).param("id", id + " on the moon").update();

        try (SecondCopy newer = new SecondCopy(service, Bell.class)) {
            assertThat(newer).isNotNull();
            assertThat(scheduled()).containsExactly(at);
        }

        assertThat(jdbc.sql("SELECT fires_at FROM wall_clock_timer WHERE id = :id")
                        .param("id", id)
                        .query(Instant.class)
                        .single())
                .isEqualTo(at);
    }

    @Test
    @DisplayName("is tried again when what it does fails, and has one effect")
    void isTriedAgain() {
        Bell.STUCK.add(id);
        set(new WallClockTimer(id, in(Duration.ZERO, ZONES.getFirst()), null, null));

        awaitOneRing();
        assertThat(Bell.STUCK).doesNotContain(id);
    }

    @Test
    @DisplayName("can be set again after it fired, and is not there if the transaction is rolled back")
    void isSetAgain() {
        set(new WallClockTimer(id, in(Duration.ZERO, ZONES.getFirst()), null, null));
        awaitOneRing();
        transactions.executeWithoutResult(status -> {
            timers.set(TASK, new WallClockTimer(id, in(Duration.ZERO, ZONES.getFirst()), null, null));
            status.setRollbackOnly();
        });
        assertThat(scheduled()).isEmpty();

        set(new WallClockTimer(id, in(Duration.ZERO, ZONES.getFirst()), null, null));

        await().atMost(LIMIT).until(() -> Bell.ringsOf(id, jdbc).size() == 2);
        assertThatThrownBy(() -> timers.cancel(TASK, id)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private Instant set(WallClockTimer timer) {
        return Objects.requireNonNull(transactions.execute(status -> timers.set(TASK, timer)));
    }

    private WallClock in(Duration pause, ZoneId zone) {
        return new WallClock(LocalDateTime.ofInstant(clock.instant().plus(pause), zone), zone);
    }

    private void awaitOneRing() {
        await().atMost(LIMIT).until(() -> count("wall_clock_timer WHERE " + NAMED) == 0);
        await().atMost(LIMIT).until(() -> scheduled().isEmpty());
        assertThat(Bell.ringsOf(id, jdbc)).hasSize(1);
    }

    private void wake() {
        jdbc.sql("UPDATE scheduled_tasks SET execution_time = now() WHERE " + OF_ID)
                .param("id", id)
                .update();
    }

    private List<Instant> scheduled() {
        return jdbc.sql("SELECT execution_time FROM scheduled_tasks WHERE " + OF_ID)
                .param("id", id)
                .query(Instant.class)
                .list();
    }

    private long count(String rows) {
        return jdbc.sql("SELECT count(*) FROM " + rows)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
