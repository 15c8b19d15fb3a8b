package dev.pep.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@PepIntegrationTest
@TestPropertySource(properties = "spring.application.name=tested")
@DisplayName("Quality 2: a copy that is frozen in the middle of a transaction")
class SilentTransactionIntegrationTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("is silent for a minute at most")
    void isLimited() {
        assertThat(jdbc.sql("show idle_in_transaction_session_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("1min");
    }

    @Test
    @DisplayName("loses its locks when its time is over, and cannot commit later")
    void losesItsLocks() {
        jdbc.sql("create table held (by_whom text)").update();
        jdbc.sql("insert into held values ('nobody')").update();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("set local idle_in_transaction_session_timeout = '300ms'")
                            .update();
                    write("the silent one");
                    CompletableFuture.runAsync(() -> write("another one"))
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                }))
                .isNotInstanceOf(CompletionException.class); // it is the commit that fails, not the other one's write

        assertThat(jdbc.sql("select by_whom from held").query(String.class).single())
                .isEqualTo("another one");
    }

    private void write(String who) {
        jdbc.sql("update held set by_whom = :who").param("who", who).update();
    }
}
