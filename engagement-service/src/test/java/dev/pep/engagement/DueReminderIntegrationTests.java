package dev.pep.engagement;

import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.task.ChangeTask;
import dev.pep.engagement.task.ChangeTask.DueRequest;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import({OthersTopics.class, TestHeatmap.class, TestExamples.class})
@DisplayName("E3: the reminder of a task that comes while somebody holds its engagement")
class DueReminderIntegrationTests {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final LocalDate LATER = LocalDate.now(ZoneOffset.UTC).plusDays(60);
    private static final String OF_TASK = "task_name = 'remind-task' AND starts_with(task_instance, :id)";

    @Autowired
    private TestExamples examples;

    @Autowired
    private FindEngagement find;

    @Autowired
    private ChangeTask changeTask;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private Company company;
    private UUID engagement;
    private UUID task;

    @BeforeEach
    void accept() {
        company = examples.company();
        UUID alder = company.partner("Alder", 1);
        JsonNode published = company.published(alder);
        company.open(invitation(published, alder), 0)
                .post(ROOM + "/accept", Map.of())
                .ok();
        engagement = id(published);
        task = id(task());
        jdbc.sql("UPDATE wall_clock_timer SET local_at = local_at - interval '90 days' WHERE id = :id")
                .param("id", task.toString())
                .update();
    }

    @Test
    @DisplayName("waits without the timer, which can be moved, and then has nothing to do")
    void leavesTheTimerToWhoHolds() {
        transactions.executeWithoutResult(status -> {
            holdWhileTheReminderComes();
            jdbc.sql("SELECT id FROM wall_clock_timer WHERE id = :id FOR UPDATE NOWAIT")
                    .param("id", task.toString())
                    .query(String.class)
                    .single();
            changeTask.due(engagement, task, new DueRequest(LATER), coordinator());
        });
        Awaitility.await().atMost(LONG).until(() -> scheduled() == 1);
        assertThat(task().path("dueOn").asString()).isEqualTo(LATER.toString());
        assertThat(task().path("remindedAt").isNull()).isTrue();
    }

    @Test
    @DisplayName("reminds once the engagement is free, and is set again")
    void remindsWhenTheEngagementIsFree() {
        transactions.executeWithoutResult(status -> holdWhileTheReminderComes());
        Awaitility.await().atMost(LONG).until(() -> task().path("remindedAt").isString());
        Awaitility.await().atMost(LONG).until(() -> scheduled() == 1);
    }

    private void holdWhileTheReminderComes() {
        find.hold(engagement);
        var apart = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(manager, apart)
                .executeWithoutResult(
                        status -> jdbc.sql("UPDATE scheduled_tasks SET execution_time = now() WHERE " + OF_TASK)
                                .param("id", task.toString())
                                .update());
        Awaitility.await().atMost(LONG).pollInSameThread().until(this::somebodyWaits);
    }

    /** Returns whether somebody waits for what the transaction at hand holds. */
    private boolean somebodyWaits() {
        return jdbc.sql("""
                        SELECT count(*) > 0 FROM pg_locks
                        WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
                        """).query(Boolean.class).single();
    }

    private int scheduled() {
        return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE " + OF_TASK)
                .param("id", task.toString())
                .query(Integer.class)
                .single();
    }

    private InternalUser coordinator() {
        return company.person("coordinator", company.ou(), Role.OU_COORDINATOR);
    }

    private JsonNode task() {
        return company.get(engagement)
                .path("tasks")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals("SUPERPOWER_SLIDE"))
                .findFirst()
                .orElseThrow();
    }
}
