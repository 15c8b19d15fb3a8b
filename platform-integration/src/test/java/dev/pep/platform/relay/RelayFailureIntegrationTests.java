package dev.pep.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.platform.event.EventService;
import dev.pep.platform.event.TestEvents;
import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.TestDatabase;
import dev.pep.platform.test.TopicProbe;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Outbox relay")
class RelayFailureIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final TopicProbe PROBE = new TopicProbe(INFRASTRUCTURE.kafka(), INFRASTRUCTURE.registryUrl());

    private final TestDatabase database = INFRASTRUCTURE.newDatabase();
    private final String key = UUID.randomUUID().toString();

    @Test
    @DisplayName("of two instances one sends; when it stops, the other takes over, in order")
    void takesOver() {
        try (EventService first = EventService.start(database)) {
            awaitLeader(first);
            try (EventService second = EventService.start(database)) {
                publish(first, 1, 20);
                awaitEmpty(first);
                assertThat(second.metric("pep.outbox.leader")).isZero();

                first.get(OutboxRelay.class).stop();
                publish(first, 21, 40);

                awaitEmpty(first);
                assertThat(second.metric("pep.outbox.leader")).isEqualTo(1);
                assertThat(names()).isEqualTo(numbers(40));
            }
        }
    }

    @Test
    @DisplayName("a leader whose session is terminated starts again, and each event still comes, in order")
    void survivesTermination() {
        try (EventService service = EventService.start(database);
                EventService other = EventService.start(database)) {
            for (int batch = 0; batch < 5; batch++) {
                publish(service, batch * 20 + 1, batch * 20 + 20);
                Awaitility.await().atMost(LIMIT).until(() -> terminateRelays(service) > 0);
            }

            awaitEmpty(service);
            assertThat(names().stream().distinct()).containsExactlyElementsOf(numbers(100));
            assertThat(service.metric("pep.outbox.errors") + other.metric("pep.outbox.errors"))
                    .isPositive();
        }
    }

    @Test
    @DisplayName("works off a backlog of many batches in order and sends nothing twice, also if it stops meanwhile")
    void worksOffABacklog() {
        try (EventService service = EventService.start(database, "pep.outbox.relay=false")) {
            publish(service, 1, 200);
            for (int copies = 0; copies < 3; copies++) {
                try (EventService relay = EventService.start(database, "pep.outbox.batch-size=3")) {
                    awaitLeader(relay);
                    publish(service, copies * 20 + 201, copies * 20 + 220);
                }
            }
            try (EventService relay = EventService.start(database, "pep.outbox.batch-size=3")) {
                awaitEmpty(relay);
                assertThat(names()).isEqualTo(numbers(260));
            }
        }
    }

    @Test
    @DisplayName("an event that the broker refuses in a backlog goes aside with the later ones of its key")
    void putsRefusedOfABacklogAside() {
        String other = key + "-other";
        try (EventService service =
                EventService.start(database, "pep.outbox.relay=false", "pep.outbox.max-bytes=5000000")) {
            service.publish(key, "1");
            service.publish(TestEvents.report(key, "2", "x".repeat(2_000_000)), key);
            IntStream.rangeClosed(1, 6).forEach(i -> service.publish(other, String.valueOf(i)));
            publish(service, 3, 6);

            try (EventService relay = EventService.start(database, "pep.outbox.batch-size=2")) {
                awaitEmpty(relay);

                assertThat(names(other)).isEqualTo(numbers(6));
                assertThat(service.count("outbox_dead_letter")).isEqualTo(5);
                assertThat(relay.metric("pep.outbox.dead")).isEqualTo(5);
            }
        }
    }

    @Test
    @DisplayName("a leader that hangs loses the lock")
    void hungLeaderLosesTheLock() throws Exception {
        try (EventService service = EventService.start(database, "pep.outbox.relay=false")) {
            DirectConnections connections = new DirectConnections(
                    database.url(), database.user(), database.password(), "hung", Duration.ofSeconds(1));
            RelaySession hung = new RelaySession(connections);
            assertThat(hung.lead()).isTrue();
            publish(service, 1, 3);

            try (EventService healthy = EventService.start(database)) {
                awaitEmpty(healthy);
                assertThat(names()).isEqualTo(numbers(3));
                assertThatException().isThrownBy(hung::heartbeat);
            }
        }
    }

    @Test
    @DisplayName("what can never be sent goes aside with the later events of its key, while other keys go on")
    void putsPoisonAside() {
        try (EventService service = EventService.start(database, "pep.outbox.relay=false")) {
            service.publish(key, "1");
            insertGarbage(service);
            publish(service, 2, 3);
            String other = key + "-other";
            service.publish(other, "1");

            try (EventService relay = EventService.start(database)) {
                awaitEmpty(relay);
                relay.publish(key, "4");
                relay.publish(other, "2");
                awaitEmpty(relay);

                assertThat(names()).containsExactly("1");
                assertThat(names(other)).containsExactly("1", "2");
                assertThat(relay.count("outbox_dead_letter")).isEqualTo(4);
                assertThat(relay.metric("pep.outbox.dead")).isEqualTo(3);
            }
        }
    }

    @Test
    @DisplayName("an event that the broker finds too large goes aside, while other keys go on")
    void putsTooLargeAside() {
        try (EventService service = EventService.start(database, "pep.outbox.max-bytes=5000000")) {
            service.publish(TestEvents.report(key, "1", "x".repeat(2_000_000)), key);
            service.publish(key + "-other", "1");

            awaitEmpty(service);

            assertThat(names(key + "-other")).containsExactly("1");
            assertThat(service.jdbc()
                            .sql("select reason from outbox_dead_letter")
                            .query(String.class)
                            .single())
                    .contains("RecordTooLarge");
        }
    }

    private void publish(EventService service, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> service.publish(key, String.valueOf(i)));
    }

    private void insertGarbage(EventService service) {
        service.jdbc().sql("""
                insert into outbox (topic, key, payload, event_id, type, at)
                values (?, ?, '\\xc30100', 'garbage', 'garbage', now())
                """).param(Topics.PARTNER_REPORT).param(key).update();
    }

    private static int terminateRelays(EventService service) {
        return service.jdbc()
                .sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where application_name = ? and datname = current_database()
                        """)
                .param(RelaySession.NAME)
                .query(Integer.class)
                .single();
    }

    private static void awaitLeader(EventService service) {
        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(service.metric("pep.outbox.leader")).isEqualTo(1));
    }

    private static void awaitEmpty(EventService service) {
        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(service.count("outbox")).isZero());
    }

    private List<String> names() {
        return names(key);
    }

    private static List<String> names(String key) {
        return PROBE.events(Topics.PARTNER_REPORT, PartnerReportEvent.class).stream()
                .map(event -> (PartnerReported) event.getPayload())
                .filter(report -> report.getAccountId().equals(key))
                .map(PartnerReported::getAccountName)
                .toList();
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }
}
