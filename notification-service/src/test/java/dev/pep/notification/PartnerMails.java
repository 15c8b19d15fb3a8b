package dev.pep.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.notification.surroundings.CanaryEvents;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.platform.test.Canaries;
import dev.pep.platform.test.Canaries.Working;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What the mails to partners must keep to themselves, by whichever transport they go. */
@PepIntegrationTest
@Import(Surroundings.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
abstract class PartnerMails {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Timers are found by their names, mails go from the mailboxes, and what is in the outbox is sent. */
    private static final List<Working> WORKING = List.of(
            new Working("scheduled_tasks", true, "timers are found by their names"),
            new Working("mailbox", true, "mails are sent from them"),
            new Working("outbox", false, "what is in it is sent, and only the relay reads it"));

    @Autowired
    private TestEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    /** Returns each mail as it left the service, all of it, and once more without its encodings. */
    abstract List<String> mails();

    /** Has everything happened to requests and engagements, and searches the mails and the log. */
    void search(CapturedOutput output) {
        new Canaries(jdbc, transactions, List.of(), WORKING).fill(Map.of());
        List<Schema> requests = CanaryEvents.happenings(ReportRequestEvent.getClassSchema());
        requests.forEach(happening -> events.publish(CanaryEvents.ofRequest(happening, address(happening))));
        List<Schema> engagements = CanaryEvents.happenings(EngagementEvent.getClassSchema());
        engagements.forEach(happening -> events.publish(CanaryEvents.ofEngagement(happening, address(happening))));

        List<String> told = Stream.concat(requests.stream(), engagements.stream())
                .filter(CanaryEvents::tellsContacts)
                .map(PartnerMails::address)
                .toList();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(told).allMatch(this::hasMail));
        assertThat(told).hasSizeGreaterThanOrEqualTo(14);
        assertThat(mails())
                .hasSize(told.size())
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Watched")
                        .doesNotContainIgnoringCase(Canaries.TRACES.toArray(String[]::new)));
        assertThat(mails()).filteredOn(mail -> mail.contains("watched message")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(output.getAll().lines().toList())
                .as("the log was heard")
                .isNotEmpty()
                .noneMatch(line -> line.contains("@") && line.contains(".example"))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("watched"))
                .noneMatch(line -> Canaries.TRACES.stream().anyMatch(line::contains));
    }

    private boolean hasMail(String address) {
        return mails().stream().anyMatch(mail -> mail.contains(address));
    }

    private static String address(Schema happening) {
        return happening.getName().toLowerCase(Locale.ROOT) + "@alder.example";
    }
}
