package dev.pep.notification.report;

import static dev.pep.notification.surroundings.TestEvents.report;
import static dev.pep.notification.surroundings.TestEvents.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.notification.surroundings.SecondCopy;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@PepIntegrationTest
@Import(Surroundings.class)
class TwoCopiesIntegrationTests {

    private static final AccountStatus[] STATUSES = {
        AccountStatus.TARGET, AccountStatus.PAST_CUSTOMER, AccountStatus.ACTIVE_CUSTOMER
    };
    private static final int CHANGES = 600;

    private final Random chance = new Random(20261121);
    private final List<String> ecms = IntStream.range(0, 8)
            .mapToObj(ecm -> "ecm." + UUID.randomUUID() + "@pep.example")
            .toList();
    private final List<UUID> accounts =
            IntStream.range(0, 24).mapToObj(account -> UUID.randomUUID()).toList();
    private final Map<UUID, AccountStatus> truth = new HashMap<>();
    private final Set<String> published = new HashSet<>();

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ConfigurableEnvironment service;

    @Test
    @DisplayName("quality 2, promise 3: two copies, duplicates and a copy that goes: each change is told once")
    void tellsEachChangeOnce() {
        try (SecondCopy second = new SecondCopy(service)) {
            assertThat(second).isNotNull();
            play(CHANGES / 2);
        }
        play(CHANGES / 2);
        await().atMost(Duration.ofSeconds(120)).until(this::allIsTold);

        ecms.forEach(this::tellsTheTruth);
    }

    private void play(int changes) {
        for (int change = 0; change < changes; change++) {
            int account = chance.nextInt(accounts.size());
            PartnerReportEvent event = change(account);
            events.publish(event);
            published.add(event.getEventId());
            if (chance.nextInt(4) == 0) {
                events.publish(event);
            }
        }
    }

    /** Each account has a requesting and an associated ECM, sometimes the same. */
    private PartnerReportEvent change(int account) {
        AccountStatus status = STATUSES[chance.nextInt(STATUSES.length)];
        AccountStatus before = truth.put(accounts.get(account), status);
        return reported(
                accounts.get(account),
                before == null ? null : report(before),
                report(status),
                ecms.get(account % ecms.size()),
                ecms.get(account * 3 % ecms.size()));
    }

    private boolean allIsTold() {
        return count("SELECT count(*) FROM inbox WHERE consumer = 'digest' AND event_id IN (:own)", published)
                        == CHANGES
                && count("SELECT count(*) FROM quiet_period WHERE recipient IN (:own)", ecms) == 0
                && count("SELECT count(*) FROM message WHERE state <> 'SENT' AND recipient IN (:own)", ecms) == 0;
    }

    private void tellsTheTruth(String ecm) {
        List<Digest> digests = jdbc
                .sql("SELECT facts FROM message WHERE recipient = :ecm ORDER BY created_at")
                .param("ecm", ecm)
                .query(String.class)
                .list()
                .stream()
                .map(facts -> json.readValue(facts, Digest.class))
                .toList();
        Map<UUID, @Nullable Status> told = new HashMap<>();
        digests.stream().flatMap(digest -> digest.changes().stream()).forEach(change -> {
            FieldChange status = change.fields().getFirst();
            assertThat(status.fromStatus()).isEqualTo(told.get(change.accountId()));
            told.put(change.accountId(), status.toStatus());
        });

        assertThat(graph.mailsTo(ecm)).hasSameSizeAs(digests);
        told.forEach(
                (account, status) -> assertThat(String.valueOf(status)).isEqualTo(String.valueOf(truth.get(account))));
        assertThat(told.keySet()).isEqualTo(accountsOf(ecm));
    }

    private Set<UUID> accountsOf(String ecm) {
        return IntStream.range(0, accounts.size())
                .filter(account -> ecms.get(account % ecms.size()).equals(ecm)
                        || ecms.get(account * 3 % ecms.size()).equals(ecm))
                .mapToObj(accounts::get)
                .filter(truth::containsKey)
                .collect(Collectors.toSet());
    }

    private long count(String sql, Collection<String> own) {
        return jdbc.sql(sql).param("own", own).query(Long.class).single();
    }
}
