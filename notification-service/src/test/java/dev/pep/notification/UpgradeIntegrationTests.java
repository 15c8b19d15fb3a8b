package dev.pep.notification;

import static dev.pep.notification.surroundings.TestEvents.report;
import static dev.pep.notification.surroundings.TestEvents.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.event.report.AccountStatus;
import dev.pep.notification.surroundings.Api;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.notification.surroundings.TestHeatmap;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import({Surroundings.class, OlderDatabase.class})
@DisplayName("quality 2: what an older version left goes on after an upgrade")
class UpgradeIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String MESSAGES = "/api/notification/messages";
    private static final List<String> WAITING =
            List.of("request@alder.example", "link@alder.example", "reminder@alder.example", "ecm.digest@pep.example");

    @Autowired
    private TestGraph graph;

    @Autowired
    private TestEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment service;

    @Test
    @DisplayName("each message that waited, of whichever kind, is sent once; what ended stays so until somebody asks")
    void sendsWhatWaited() {
        await().atMost(LIMIT)
                .until(() -> WAITING.stream().allMatch(to -> graph.mailsTo(to).size() == 1));
        await().atMost(LIMIT).until(() -> count("message WHERE state = 'WAITING'") == 0);

        assertThat(graph.mailsTo("link@alder.example").getFirst().html())
                .contains(TestHeatmap.secretOf("00000000-0000-0000-0001-000000000002"));
        assertThat(graph.mailsTo("ecm.digest@pep.example").getFirst().html()).contains("Acme", "Target (T)");
        assertThat(graph.mailsTo("sent@alder.example")).isEmpty();
        assertThat(graph.mailsTo("failed@alder.example")).isEmpty();

        Api administrator = Api.as("administrator@pep.example", Role.ADMINISTRATOR, service);
        administrator.send(HttpMethod.POST, MESSAGES + "/" + new UUID(0, 5) + "/send-again", null);
        await().atMost(LIMIT).until(() -> graph.mailsTo("failed@alder.example").size() == 1);
        JsonNode failed = Objects.requireNonNull(
                administrator.get(MESSAGES + "?q=failed@").getBody());
        assertThat(failed.get("messages").get(0).get("kindTitle").asString()).isEqualTo("Report request");
    }

    @Test
    @DisplayName("a quiet period that is over is told once, as what differs in the end")
    void tellsWhatIsDue() {
        await().atMost(LIMIT).until(() -> count("quiet_period WHERE recipient = 'ecm.over@pep.example'") == 0);
        await().atMost(LIMIT).until(() -> !graph.mailsTo("ecm.over@pep.example").isEmpty());

        assertThat(graph.mailsTo("ecm.over@pep.example"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.html()).contains("Active customer (A)").doesNotContain("Target (T)"));
    }

    @Test
    @DisplayName("a quiet period that goes on takes further changes, and is told once")
    void goesOnCollecting() {
        events.publish(
                reported(UUID.randomUUID(), null, report(AccountStatus.PAST_CUSTOMER), "ecm.waits@pep.example", null));
        await().atMost(LIMIT).until(() -> count("pending_changes WHERE changes LIKE '%PAST_CUSTOMER%'") == 1);
        assertThat(jdbc.sql("SELECT id FROM quiet_period WHERE recipient = 'ecm.waits@pep.example'")
                        .query(UUID.class)
                        .list())
                .containsExactly(new UUID(0, 0x12));

        Api.as("ecm.waits@pep.example", Role.ECM, service)
                .send(
                        HttpMethod.PUT,
                        "/api/notification/preferences",
                        Map.of("delayMinutes", 1, "maxWaitMinutes", 1440));
        events.publish(reported(
                UUID.randomUUID(), null, report(AccountStatus.ACTIVE_CUSTOMER), "ecm.waits@pep.example", null));
        await().atMost(LIMIT)
                .until(() -> !graph.mailsTo("ecm.waits@pep.example").isEmpty());

        assertThat(graph.mailsTo("ecm.waits@pep.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("3 changes on 3 accounts by Alder Cloud"));
    }

    private long count(String rows) {
        return jdbc.sql("SELECT count(*) FROM " + rows).query(Long.class).single();
    }
}
