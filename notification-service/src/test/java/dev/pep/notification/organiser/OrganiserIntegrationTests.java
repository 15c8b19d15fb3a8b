package dev.pep.notification.organiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.Side;
import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.engagement.Material;
import dev.pep.event.engagement.Task;
import dev.pep.event.engagement.TaskChangeKind;
import dev.pep.event.notification.NotificationEvent;
import dev.pep.event.notification.NotificationSent;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.OpenPeriods;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEngagement;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestGraph.SentMail;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.test.TopicProbe;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@PepIntegrationTest
@Import(Surroundings.class)
class OrganiserIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String organiser = "Organiser." + UUID.randomUUID() + "@pep.example";
    private final String owner = organiser.toLowerCase();
    private final TestEngagement spring = engagement("Spring co-sell");
    private final TestEngagement autumn = engagement("Autumn showcase");

    @Autowired
    private TestEvents events;

    @Autowired
    private TestGraph graph;

    @Autowired
    private TopicProbe topics;

    @Autowired
    private OpenPeriods open;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment service;

    @Test
    @DisplayName("E2: answers within the organiser's own delay are one mail, with links to the engagements")
    void tellsAnswersAtOnce() {
        waitLong();
        Task slide = spring.task("Upload superpower slide", null);
        EngagementEvent last = spring.done(slide);
        events.publish(spring.accepted());
        events.publish(spring.added(spring.slide("slide.pdf")));
        events.publish(last);
        EngagementEvent declined = autumn.declined("CAPACITY", "Perhaps next year");
        events.publish(declined);
        awaitHeard(declined, last);
        open.endNow(owner);

        SentMail mail = onlyMail(owner);
        assertThat(mail.subject()).isEqualTo("4 updates on 2 engagements");
        assertThat(mail.html())
                .contains("http://localhost:8080/engagements/" + spring.id(), "/engagements/" + autumn.id())
                .contains("Accepted", "Declined: no capacity", "Alder Cloud writes: <q>Perhaps next year</q>")
                .contains("Added slide.pdf", "Task done: Upload superpower slide", "Contact 1");
        NotificationEvent told = topics.await(
                Topics.NOTIFICATION,
                NotificationEvent.class,
                event -> event.getPayload() instanceof NotificationSent sent
                        && mail.messageId().endsWith(sent.getMessageId()));
        assertThat(((NotificationSent) told.getPayload()).getUntil()).isEqualTo(declined.getOccurredAt());
        assertThat(((NotificationSent) told.getPayload()).getRecipientId())
                .isNotNull()
                .doesNotContain("@");
    }

    @Test
    @DisplayName("E2: what the organiser did is no news, nor what is taken back before it was told")
    void tellsNoOldNews() {
        waitLong();
        Task slide = spring.task("Upload superpower slide", null);
        Material file = spring.slide("slide.pdf");
        events.publish(spring.left(Side.COMPANY, "Changed plans"));
        events.publish(spring.waived(spring.task("Prep call", null)));
        events.publish(spring.done(slide));
        events.publish(spring.changed(slide, TaskChangeKind.REOPENED));
        events.publish(spring.added(file));
        EngagementEvent last = spring.materialWithdrawn(file);
        events.publish(last);
        awaitHeard(last);
        open.endNow(owner);

        await().atMost(LIMIT).until(() -> !hasPeriod());
        assertThat(graph.mailsTo(owner)).isEmpty();
    }

    @Test
    @DisplayName("E2: an invitation that expires and a partner that leaves are told")
    void tellsEnds() {
        waitLong();
        EngagementEvent last = autumn.left(Side.PARTNER, "No budget");
        EngagementEvent expired = spring.expired();
        events.publish(expired);
        events.publish(last);
        awaitHeard(expired, last);
        open.endNow(owner);

        assertThat(onlyMail(owner).html()).contains("the invitation has expired", "No longer takes part", "No budget");
    }

    @Test
    @DisplayName("E4: a heatmap that could not be asked for is told, whichever topic comes first; one revoked is not")
    void tellsRefusals() {
        waitLong();
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        UUID revoked = UUID.randomUUID();
        refuse(early, "No account matches.");
        events.publish(spring.heatmapRequested(early));
        events.publish(spring.heatmapRequested(revoked));
        EngagementEvent last = spring.heatmapRequested(late);
        events.publish(last);
        awaitHeard(last);
        refuse(late, "Alder Cloud has no active contact.");
        events.publish(TestEvents.revoked(revoked, null));
        await().atMost(LIMIT).until(() -> isRefused(late));
        open.endNow(owner);

        SentMail mail = onlyMail(owner);
        assertThat(mail.subject()).isEqualTo("2 updates on Spring co-sell");
        assertThat(mail.html())
                .contains("The heatmap could not be asked for: No account matches.")
                .contains("The heatmap could not be asked for: Alder Cloud has no active contact.");
    }

    @Test
    @DisplayName("E1: a hand-over is told to the new owner, and to the former one unless they did it")
    void tellsOfHandOvers() {
        String heir = "heir." + UUID.randomUUID() + "@pep.example";
        events.publish(spring.handedOver(organiser, heir));
        assertThat(onlyMail(heir).subject()).isEqualTo("You now own Spring co-sell, handed over by Somebody");
        assertThat(onlyMail(heir).html()).contains("/engagements/" + spring.id(), "ECM Central 1");

        events.publish(autumn.handedOver("administrator@pep.example", heir));
        assertThat(onlyMail(owner).subject()).isEqualTo("Autumn showcase is now owned by OU Coordinator 2");
        await().atMost(LIMIT).until(() -> graph.mailsTo(heir).size() == 2);
    }

    private TestEngagement engagement(String title) {
        return new TestEngagement(
                title, organiser, UUID.randomUUID(), "contact." + UUID.randomUUID() + "@alder.example");
    }

    private void waitLong() {
        assertThat(Api.as(owner, Role.ECM, service)
                        .send(
                                HttpMethod.PUT,
                                "/api/notification/preferences",
                                Map.of("delayMinutes", OpenPeriods.LONG, "maxWaitMinutes", OpenPeriods.LONGEST))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    private void refuse(UUID request, String reason) {
        events.publish(TestEvents.revoked(request, reason));
        await().atMost(LIMIT).until(() -> isRefused(request));
    }

    private boolean isRefused(UUID request) {
        return jdbc.sql("SELECT count(*) FROM asked_heatmap WHERE request_id = :id AND reason IS NOT NULL")
                        .param("id", request)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Events of two engagements may come in any order: the last one of each must be heard. */
    private void awaitHeard(EngagementEvent... last) {
        await().atMost(LIMIT)
                .until(() ->
                        jdbc.sql("SELECT count(*) FROM inbox WHERE consumer = 'organiser' AND event_id = ANY (:ids)")
                                        .param(
                                                "ids",
                                                Stream.of(last)
                                                        .map(EngagementEvent::getEventId)
                                                        .toArray(String[]::new))
                                        .query(Long.class)
                                        .single()
                                == last.length);
        await().atMost(LIMIT).until(() -> hasPeriod());
    }

    private boolean hasPeriod() {
        return jdbc.sql("SELECT count(*) FROM quiet_period WHERE recipient = :to")
                        .param("to", owner)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private SentMail onlyMail(String to) {
        await().atMost(LIMIT).until(() -> !graph.mailsTo(to).isEmpty());
        assertThat(graph.mailsTo(to)).hasSize(1);
        return graph.mailsTo(to).getFirst();
    }
}
