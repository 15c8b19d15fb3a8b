package dev.pep.notification.report;

import static dev.pep.notification.surroundings.TestEvents.report;
import static dev.pep.notification.surroundings.TestEvents.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.Topics;
import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.notification.surroundings.OpenPeriods;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.notification.surroundings.TestHeatmap;
import dev.pep.platform.event.PepTopics;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TopicProbe;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PepIntegrationTest
@Import(Surroundings.class)
class LargeDigestIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int ACCOUNTS = 5000;

    private final String ecm = "ecm." + UUID.randomUUID() + "@pep.example";

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHeatmap heatmap;

    @Autowired
    private TopicProbe topics;

    @Autowired
    private OpenPeriods periods;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("H9: a digest about 5,000 accounts is one short mail, and its link opens exactly those 5,000 rows")
    void tellsFiveThousandAccounts() {
        choose(OpenPeriods.LONG);
        Set<String> accounts = IntStream.range(0, ACCOUNTS)
                .mapToObj(account -> UUID.randomUUID().toString())
                .collect(Collectors.toSet());
        events.publishAll(accounts.stream().map(this::change).toList());
        await().atMost(LIMIT).until(() -> pending() == ACCOUNTS);

        periods.endNow(ecm);

        await().atMost(LIMIT).until(() -> graph.mailsTo(ecm).size() == 1);
        SentMail mail = graph.mailsTo(ecm).getFirst();
        assertThat(mail.subject()).isEqualTo("5,000 changes on 5,000 accounts by Alder Cloud");
        assertThat(mail.html()).contains("and 4,950 more").hasSizeLessThan(102_000);
        assertThat(Set.copyOf(heatmap.rowSet(mail.messageId().substring("x-pep-message-id=".length()))
                        .get("pairs")
                        .findValuesAsString("accountId")))
                .isEqualTo(accounts);
    }

    @Test
    @DisplayName("quality 2, promise 5: an event that can't be absorbed is put aside alone; its poll's others are told")
    void putsPoisonAside() {
        choose(OpenPeriods.LONG);
        String account = UUID.randomUUID().toString();
        PartnerReportEvent poison = change("no id");
        events.publishAll(List.of(change(UUID.randomUUID().toString()), poison, change(account)));

        topics.awaitRecord(
                PepTopics.deadLetterTopic(Topics.PARTNER_REPORT),
                dead -> dead.key().startsWith("no id"));
        await().atMost(LIMIT).until(() -> pending() == 2);
        periods.endNow(ecm);
        await().atMost(LIMIT).until(() -> graph.mailsTo(ecm).size() == 1);
        assertThat(graph.mailsTo(ecm).getFirst().subject()).isEqualTo("2 changes on 2 accounts by Alder Cloud");
    }

    private PartnerReportEvent change(String account) {
        PartnerReportEvent event = reported(UUID.randomUUID(), null, report(AccountStatus.TARGET), ecm, null);
        return new PartnerReportEvent(
                event.getEventId(),
                event.getOccurredAt(),
                event.getActor(),
                PartnerReported.newBuilder((PartnerReported) event.getPayload())
                        .setAccountId(account)
                        .build());
    }

    private int pending() {
        return jdbc.sql("""
                        SELECT count(DISTINCT change ->> 'accountId')
                        FROM pending_changes JOIN quiet_period ON quiet_period.id = quiet_period_id,
                            json_array_elements(changes::json) AS change
                        WHERE recipient = :ecm
                        """).param("ecm", ecm).query(Integer.class).single();
    }

    private void choose(int delay) {
        jdbc.sql("""
                        INSERT INTO preference (email, delay_minutes, max_wait_minutes, updated_at)
                        VALUES (:email, :delay, 1440, now())
                        ON CONFLICT (email) DO UPDATE SET delay_minutes = excluded.delay_minutes
                        """).param("email", ecm).param("delay", delay).update();
    }
}
