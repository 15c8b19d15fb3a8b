package dev.pep.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.platform.audit.Audit;
import dev.pep.platform.idempotency.IdempotentAnswers;
import dev.pep.platform.problem.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PepIntegrationTest
@TestPropertySource(properties = "spring.application.name=tested")
@DisplayName("The platform's tables")
class PlatformTablesIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Audit audit;

    @Autowired
    IdempotentAnswers answers;

    @Autowired
    Flyway flyway;

    @Autowired
    FlywayMigrationStrategy migrations;

    private record Call(String word) {}

    @Test
    @DisplayName("tell who did what, only with the change, and can't be changed")
    void keepsAudit() {
        UUID subject = UUID.randomUUID();
        assertThatThrownBy(() -> audit.record("closed", subject, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(status -> audit.record("closed", subject, Map.of("why", "over")));

        assertThat(jdbc.sql("select action || ' ' || (detail ->> 'why') || ' ' || actor_id from audit_log"
                                + " where subject_id = ?")
                        .param(subject)
                        .query(String.class)
                        .single())
                .isEqualTo("closed over tested");
        for (String change :
                List.of("update audit_log set action = ''", "delete from audit_log", "truncate audit_log")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("give a repeated call its answer, and refuse a key that stands for another")
    void repeatsAnswers() {
        assertThat(claim(new Call("a"))).isEmpty();
        assertThat(claim(new Call("a"))).contains(new Call("answer"));
        assertThatThrownBy(() -> claim(new Call("b"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> answers.claim("owner", "other", new Call("a"), Call.class, NOW))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Optional<Call> claim(Call call) {
        return transactions.execute(status -> {
            Optional<Call> earlier = answers.claim("owner", "key", call, Call.class, NOW);
            if (earlier.isEmpty()) {
                answers.keep("owner", "key", new Call("answer"));
            }
            return earlier;
        });
    }

    @Test
    @DisplayName("leave those that an older service has made for itself as they are")
    void keepsOlderTables() {
        jdbc.sql("create schema older").update();
        Flyway older = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas("older")
                .initSql("create table if not exists older.audit_log (own text);"
                        + " create table if not exists older.scheduled_tasks"
                        + " (own text, execution_time timestamptz, last_heartbeat timestamptz)")
                .load();

        migrations.migrate(older);

        assertThat(columns("older", "audit_log")).containsExactly("own");
        assertThat(columns("older", "scheduled_tasks")).containsExactly("own", "execution_time", "last_heartbeat");
        assertThat(columns("older", "idempotent_answer")).contains("fingerprint");
    }

    private List<String> columns(String schema, String table) {
        return jdbc.sql("select column_name from information_schema.columns where table_schema = ? and table_name = ?"
                        + " order by ordinal_position")
                .params(schema, table)
                .query(String.class)
                .list();
    }
}
