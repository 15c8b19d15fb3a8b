package dev.pep.platform.observability;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.event.report.Report;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.event.Inbox;
import dev.pep.platform.event.Outbox;
import dev.pep.platform.event.PepTopics;
import dev.pep.platform.problem.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service that publishes what it is asked to, hears it, and refuses some of it. */
@SpringBootApplication
@RestController
class TracedApplication {

    static final String TOPIC = "test.traced.v1";
    static final String CANARY = "Canary 7f3a";

    private static final Logger LOG = LoggerFactory.getLogger(TracedApplication.class);

    private final Outbox outbox;
    private final EventStamps stamps;
    private final Inbox inbox;

    TracedApplication(Outbox outbox, EventStamps stamps, Inbox inbox) {
        this.outbox = outbox;
        this.stamps = stamps;
        this.inbox = inbox;
    }

    @PostMapping("/api/publish")
    @Transactional
    public void publish(@RequestParam String account) {
        outbox.publish(
                TOPIC,
                account,
                PartnerReportEvent.newBuilder()
                        .setEventId(stamps.next().eventId())
                        .setOccurredAt(stamps.next().occurredAt())
                        .setActor(new Actor(ActorKind.PARTNER, CANARY, CANARY))
                        .setPayload(PartnerReported.newBuilder()
                                .setAccountId(account)
                                .setAccountName(CANARY)
                                .setPartnerId("partner")
                                .setPartnerName(CANARY)
                                .setContactId("contact")
                                .setContactName(CANARY)
                                .setAfter(Report.newBuilder()
                                        .setBusiness(true)
                                        .setIt(false)
                                        .setNotes(CANARY)
                                        .build())
                                .build())
                        .build());
    }

    @KafkaListener(topics = TOPIC, groupId = "traced-service")
    void on(PartnerReportEvent event) {
        PartnerReported report = (PartnerReported) event.getPayload();
        inbox.once("traced", event.getEventId(), () -> {
            LOG.warn("Heard of {}", report.getAccountId());
            if (report.getAccountId().startsWith("refused")) {
                throw new NotFound("account");
            }
        });
    }

    /** Declares the topic; apart from the rest, which needs beans that need topics. */
    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        KafkaAdmin.NewTopics traced(PepTopics topics) {
            return topics.events(TOPIC);
        }
    }
}
