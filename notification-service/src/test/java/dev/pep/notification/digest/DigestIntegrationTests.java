package dev.pep.notification.digest;

import static dev.pep.notification.surroundings.TestEvents.report;
import static dev.pep.notification.surroundings.TestEvents.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.Topics;
import dev.pep.event.notification.NotificationEvent;
import dev.pep.event.notification.NotificationSent;
import dev.pep.event.report.AccountStatus;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.OpenPeriods;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.notification.surroundings.TestHeatmap;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TopicProbe;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import(Surroundings.class)
class DigestIntegrationTests {

    private static final String NEXT = "/api/notification/next-digest";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestHeatmap heatmap;

    @Autowired
    private TopicProbe topics;

    @Autowired
    private FireDigest digests;

    @Autowired
    private QuietPeriods periods;

    @Autowired
    private OpenPeriods open;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Environment service;

    @Test
    @DisplayName("H8, H9: both ECMs get one digest with a link to exactly those accounts and partners")
    void tellsBothEcmsOnce() {
        String asking = newEcm();
        String owning = newEcm();
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        waitLong(asking);
        waitLong(owning);

        events.publish(reported(one, null, report(AccountStatus.TARGET), asking, owning));
        events.publish(reported(two, null, report(AccountStatus.ACTIVE_CUSTOMER), asking, owning));
        await().atMost(LIMIT).until(() -> changes(asking) == 2 && changes(owning) == 2);
        open.endNow(asking);
        open.endNow(owning);

        SentMail mail = onlyMailTo(asking);
        assertThat(mail.subject()).isEqualTo("2 changes on 2 accounts by Alder Cloud");
        assertThat(onlyMailTo(owning).subject()).isEqualTo(mail.subject());
        String digest = mail.messageId().substring("x-pep-message-id=".length());
        assertThat(mail.html()).contains("http://localhost:8080/heatmap?rowSet=" + digest);
        JsonNode rows = heatmap.rowSet(digest);
        assertThat(rows.get("owner").asString()).isEqualTo(asking);
        assertThat(rows.get("pairs").findValuesAsString("accountId"))
                .containsExactlyInAnyOrder(one.toString(), two.toString());
        assertThat(heatmap.unauthorized()).isEmpty();
        topics.await(
                Topics.NOTIFICATION,
                NotificationEvent.class,
                event -> event.getPayload() instanceof NotificationSent sent
                        && sent.getMessageId().equals(digest)
                        && sent.getKind().equals("DIGEST")
                        && sent.getAttempts() == 1);
    }

    @Test
    @DisplayName("H8: one message if the requesting and the associated ECM are the same person, whatever the case")
    void tellsOnePersonOnce() {
        String ecm = newEcm();

        events.publish(reported(UUID.randomUUID(), null, report(AccountStatus.TARGET), ecm.toUpperCase(), ecm));

        onlyMailTo(ecm);
    }

    @Test
    @DisplayName("H8: a redelivered event changes nothing: A to B and back to A stays no news")
    void absorbsDuplicates() {
        String ecm = newEcm();
        UUID account = UUID.randomUUID();
        waitLong(ecm);
        PartnerReportEvent there =
                reported(account, report(AccountStatus.TARGET), report(AccountStatus.ACTIVE_CUSTOMER), ecm, null);
        PartnerReportEvent back =
                reported(account, report(AccountStatus.ACTIVE_CUSTOMER), report(AccountStatus.TARGET), ecm, null);

        events.publish(there);
        await().atMost(LIMIT).until(() -> next(ecm).getStatusCode() == HttpStatus.OK);
        events.publish(back);
        events.publish(there);
        PartnerReportEvent last = reported(account, null, report(AccountStatus.TARGET), newEcm(), null);
        events.publish(last); // of the same key, so what came before it was heard
        await().atMost(LIMIT).until(() -> open.absorbed(last.getEventId()));
        assertThat(next(ecm).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        open.endNow(ecm);
        await().atMost(LIMIT).until(() -> periods.of(ecm).isEmpty());

        assertThat(graph.mailsTo(ecm)).isEmpty();
    }

    @Test
    @DisplayName("quality 2, promise 2: an event that is heard late turns nothing back")
    void takesChangesInTheirOrder() {
        String ecm = newEcm();
        UUID account = UUID.randomUUID();
        waitLong(ecm);
        PartnerReportEvent first = reported(account, null, report(AccountStatus.TARGET), ecm, null);
        PartnerReportEvent second = PartnerReportEvent.newBuilder(reported(
                        account, report(AccountStatus.TARGET), report(AccountStatus.ACTIVE_CUSTOMER), ecm, null))
                .setOccurredAt(first.getOccurredAt().plusMillis(1))
                .build();

        events.publish(second);
        await().atMost(LIMIT).until(() -> next(ecm).getStatusCode() == HttpStatus.OK);
        events.publish(first);
        await().atMost(LIMIT).until(() -> open.absorbed(first.getEventId()));
        open.endNow(ecm);

        assertThat(onlyMailTo(ecm).html()).contains("Active customer (A)").doesNotContain("Target (T)");
    }

    @Test
    @DisplayName("H8: another change pushes the digest back; the next digest can be seen")
    void pushesBack() {
        String ecm = newEcm();
        waitLong(ecm);
        events.publish(reported(UUID.randomUUID(), null, report(AccountStatus.TARGET), ecm, null));
        await().atMost(LIMIT).until(() -> next(ecm).getStatusCode() == HttpStatus.OK);
        Instant due = dueAt(ecm);

        events.publish(reported(UUID.randomUUID(), null, report(AccountStatus.TARGET), ecm, null));
        await().atMost(LIMIT).until(() -> dueAt(ecm).isAfter(due));
        Instant end = Instant.now().plusSeconds(2);
        open.endAt(ecm, end);

        onlyMailTo(ecm);
        assertThat(Instant.now()).isAfterOrEqualTo(end);
        assertThat(onlyMailTo(ecm).subject()).startsWith("2 changes");
    }

    @Test
    @DisplayName("quality 2, promise 3: a copy that dies between firing and commit leaves the digest to the next one")
    void firesOnceAfterRollback() {
        String ecm = newEcm();
        waitLong(ecm);
        events.publish(reported(UUID.randomUUID(), null, report(AccountStatus.TARGET), ecm, null));
        await().atMost(LIMIT).until(() -> !periods.of(ecm).isEmpty());
        UUID id = periods.of(ecm).getFirst().id();
        transactions.executeWithoutResult(status -> {
            open.endNow(ecm); // which keeps the timer from firing until the copy is gone
            assertThat(digests.fire(id)).isEmpty();
            assertThat(periods.of(ecm)).isEmpty();
            status.setRollbackOnly();
        });
        open.endNow(ecm);

        onlyMailTo(ecm);
        assertThat(digests.fire(id)).isEmpty();
        onlyMailTo(ecm);
    }

    @Test
    @DisplayName("H8: quiet hours hold a digest back, even beyond the longest wait; without them it is told at once")
    void holdsBackInQuietHours() {
        String ecm = newEcm();
        LocalTime now = LocalTime.now(ZoneOffset.UTC);
        Map<String, Object> quiet = Map.of(
                "from", now.minusHours(1).truncatedTo(ChronoUnit.MINUTES).toString(),
                "to", now.plusHours(2).truncatedTo(ChronoUnit.MINUTES).toString(),
                "weekendsOff", false);
        choose(ecm, Map.of("delayMinutes", 1, "maxWaitMinutes", 1, "zone", "UTC", "quietHours", quiet));
        events.publish(reported(UUID.randomUUID(), null, report(AccountStatus.TARGET), ecm, null));

        await().atMost(LIMIT).until(() -> next(ecm).getStatusCode() == HttpStatus.OK);
        JsonNode held = Objects.requireNonNull(next(ecm).getBody());
        assertThat(held.get("held").asBoolean()).isTrue();
        assertThat(Instant.parse(held.get("dueAt").asString()))
                .isAfter(Instant.now().plus(Duration.ofMinutes(110)));
        await().during(Duration.ofSeconds(2)).until(() -> graph.mailsTo(ecm).isEmpty());

        choose(ecm, Map.of("delayMinutes", 1, "maxWaitMinutes", 1, "zone", "UTC"));
        onlyMailTo(ecm);
    }

    private void choose(String ecm, Map<String, Object> preference) {
        assertThat(Api.as(ecm, Role.ECM, service)
                        .send(HttpMethod.PUT, "/api/notification/preferences", preference)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    private SentMail onlyMailTo(String ecm) {
        await().atMost(LIMIT).until(() -> !graph.mailsTo(ecm).isEmpty());
        List<SentMail> mails = graph.mailsTo(ecm);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private ResponseEntity<JsonNode> next(String ecm) {
        return Api.as(ecm, Role.ECM, service).get(NEXT);
    }

    private Instant dueAt(String ecm) {
        return periods.of(ecm).getFirst().dueAt();
    }

    private int changes(String ecm) {
        ResponseEntity<JsonNode> next = next(ecm);
        return next.getBody() == null ? 0 : next.getBody().get("changes").asInt();
    }

    private void waitLong(String ecm) {
        choose(ecm, Map.of("delayMinutes", OpenPeriods.LONG, "maxWaitMinutes", OpenPeriods.LONGEST));
    }

    private static String newEcm() {
        return "ecm." + UUID.randomUUID() + "@pep.example";
    }
}
