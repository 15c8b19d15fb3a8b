package dev.pep.notification.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.notification.surroundings.Administrator;
import dev.pep.notification.surroundings.SecondCopy;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestGraph;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The service under test is the older copy: it does not have the feature that its newer neighbour has. */
@PepIntegrationTest
@Import(Surroundings.class)
@DisplayName("quality 2: what an older copy does not know")
class OlderCopyIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final UUID id = UUID.randomUUID();
    private final String host = "host." + id + "@pep.example";

    @Autowired
    private TestGraph graph;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConfigurableEnvironment service;

    @Autowired
    private Administrator administrator;

    @Test
    @DisplayName("a message of a newer kind waits, with growing pauses and for all to see, until a newer copy sends it")
    void leavesNewerMessagesWaiting() {
        jdbc.sql("""
                        INSERT INTO message
                            (id, kind, recipient, recipient_name, subject, facts, state, created_at, next_attempt_at)
                        VALUES (:id, 'VISIT_INVITATION', :host, '', 'Come', '{"place": "Basel"}', 'WAITING', now(), now())
                        """).param("id", id).param("host", host).update();
        timer("send-message", id + ":1");

        await().atMost(LIMIT).until(() -> pauses() >= 3);
        JsonNode waiting = administrator.message(id);
        assertThat(waiting.get("state").asString()).isEqualTo("WAITING");
        assertThat(waiting.get("reason").asString())
                .isEqualTo("This copy does not know the kind VISIT_INVITATION; a newer one will send it");
        assertThat(waiting.get("kindTitle").asString()).isEqualTo("Visit invitation");
        assertThat(waiting.get("attempts").asInt()).isZero();
        assertThat(waiting.get("nextAttemptAt").isNull()).isFalse();

        try (SecondCopy newer = new SecondCopy(service, VisitFeature.class)) {
            assertThat(newer).isNotNull();
            await().atMost(LIMIT).pollInterval(Duration.ofSeconds(1)).until(this::isTold);
        }
        assertThat(graph.mailsTo(host)).hasSize(1);
    }

    @Test
    @DisplayName("a digest of a newer kind waits with its changes until a newer copy tells them")
    void leavesNewerDigestsWaiting() {
        jdbc.sql("""
                        INSERT INTO quiet_period
                            (id, kind, recipient, first_change_at, last_change_at, due_at, latest_at)
                        VALUES (:id, 'VISIT_DIGEST', :host, now(), now(), now(), now())
                        """).param("id", id).param("host", host).update();
        jdbc.sql("""
                        INSERT INTO pending_changes (quiet_period_id, changes) VALUES (:id, '[{"guest": "Ann",
                            "after": "YES", "since": "2026-11-29T09:00:00Z", "at": "2026-11-29T09:00:00Z"}]')
                        """).param("id", id).update();
        timer("digest", id.toString());

        await().atMost(LIMIT).until(() -> executions() >= 2);
        assertThat(jdbc.sql("SELECT count(*) FROM pending_changes WHERE quiet_period_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        try (SecondCopy newer = new SecondCopy(service, VisitFeature.class)) {
            assertThat(newer).isNotNull();
            await().atMost(LIMIT).pollInterval(Duration.ofSeconds(1)).until(this::isTold);
        }
        assertThat(graph.mailsTo(host))
                .singleElement()
                .satisfies(mail -> assertThat(mail.html()).contains("guest=Ann"));
    }

    /** Either copy may take up a digest or its message; an older one's pause would soon be longer than the test's. */
    private boolean isTold() {
        jdbc.sql("UPDATE message SET next_attempt_at = now() WHERE id = :id AND state = 'WAITING'")
                .param("id", id)
                .update();
        jdbc.sql("UPDATE scheduled_tasks SET execution_time = now() WHERE task_instance LIKE :id AND NOT picked")
                .param("id", id + "%")
                .update();
        return !graph.mailsTo(host).isEmpty();
    }

    private void timer(String task, String instance) {
        jdbc.sql("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES (:task, :instance, now(), false, 1)
                        """).param("task", task).param("instance", instance).update();
    }

    private int pauses() {
        return jdbc.sql("SELECT tries_in_round FROM message WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private int executions() {
        return jdbc.sql("SELECT version FROM scheduled_tasks WHERE task_instance = :id")
                        .param("id", id.toString())
                        .query(Integer.class)
                        .single()
                / 2; // it is picked, and set anew
    }
}
