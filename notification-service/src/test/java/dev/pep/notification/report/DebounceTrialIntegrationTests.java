package dev.pep.notification.report;

import static dev.pep.notification.surroundings.TestEvents.report;
import static dev.pep.notification.surroundings.TestEvents.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.Topics;
import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.platform.kafka.KafkaSettings;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.context.TestPropertySource;

/** A rough measure, run by hand with {@code -Dtrial=100000}: events absorbed per second from a backlog. */
@EnabledIfSystemProperty(named = "trial", matches = "\\d+")
@PepIntegrationTest
@Import(Surroundings.class)
@TestPropertySource(properties = "pep.digest.minute=1m")
class DebounceTrialIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(DebounceTrialIntegrationTests.class);
    private static final int EVENTS = Integer.getInteger("trial", 0);
    private static final int ACCOUNTS = Integer.getInteger("trial.accounts", 2000);
    private static final int ECMS = 20;

    private final Random chance = new Random(20261121);
    private final List<UUID> accounts =
            IntStream.range(0, ACCOUNTS).mapToObj(account -> UUID.randomUUID()).toList();

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    private KafkaSettings kafka;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment service;

    @Test
    @DisplayName("quality 1: absorbs a backlog of changes")
    void absorbsBacklog() {
        listeners.stop();
        fill();
        long began = System.nanoTime();
        listeners.start();
        await().pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofMinutes(5))
                .until(() -> absorbed() >= EVENTS);
        double seconds = (System.nanoTime() - began) / 1e9;
        LOG.warn("{} events in {} s: {} per second", EVENTS, seconds, Math.round(EVENTS / seconds));
        assertThat(absorbed()).isEqualTo(EVENTS);
    }

    private void fill() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", service.getRequiredProperty("spring.kafka.bootstrap-servers"), "linger.ms", 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), kafka.serializer())) {
            for (int number = 0; number < EVENTS; number++) {
                PartnerReportEvent event = event();
                producer.send(new ProducerRecord<>(
                        Topics.PARTNER_REPORT, ((PartnerReported) event.getPayload()).getAccountId(), event));
            }
        }
    }

    private PartnerReportEvent event() {
        int account = chance.nextInt(ACCOUNTS);
        AccountStatus status = AccountStatus.values()[chance.nextInt(AccountStatus.values().length)];
        return reported(
                accounts.get(account),
                report(AccountStatus.TARGET),
                report(status),
                "ecm.central." + account % ECMS + "@pep.example",
                "ecm.east." + account % ECMS + "@pep.example");
    }

    private long absorbed() {
        return jdbc.sql("SELECT count(*) FROM inbox WHERE consumer = 'digest'")
                .query(Long.class)
                .single();
    }
}
