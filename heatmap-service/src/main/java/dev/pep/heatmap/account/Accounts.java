package dev.pep.heatmap.account;

import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of the master account list; an account keeps its id for as long as it keeps its key. */
@Repository
class Accounts {

    private static final String TOUCHED = """
            SELECT a.id, a.key, a.name, a.domain, a.city, a.state, a.country, a.segment, a.ou, a.industry, a.ecm,
                a.sellers
            FROM account_import_change c JOIN account a ON a.id = c.account_id
            WHERE c.import_id = ? AND c.kept IS NULL AND (c.kind <> 'LEFT_OUT' OR c.removed IS NOT NULL)
            """;
    private static final String GONE = """
            SELECT c.account_id FROM account_import_change c
            WHERE c.import_id = ? AND c.kept IS NULL AND (c.kind <> 'LEFT_OUT' OR c.removed IS NOT NULL)
                AND NOT EXISTS (SELECT FROM account a WHERE a.id = c.account_id)
            """;
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    Accounts(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(database);
        this.streaming.setFetchSize(FETCH);
    }

    /** Lets one change or comparison of the list at a time through, until its transaction ends. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('account import'))::text")
                .query(String.class)
                .single();
    }

    /** Returns what counts the changes of the list. */
    long version() {
        return jdbc.sql("SELECT version FROM account_list").query(Long.class).single();
    }

    /** Says that the list is another one now. */
    void changed() {
        jdbc.sql("UPDATE account_list SET version = version + 1").update();
    }

    /** Hands over each account that an import, or its undoing, has touched and that is still there, one at a time. */
    void touchedBy(UUID importId, Consumer<Account> consumer) {
        RowCallbackHandler handOver = row -> consumer.accept(Account.of(row));
        streaming.query(TOUCHED, handOver, importId);
    }

    /** Hands over the id of each account that an import, or its undoing, has taken away. */
    void removedBy(UUID importId, Consumer<UUID> consumer) {
        RowCallbackHandler handOver = row -> consumer.accept(row.getObject(1, UUID.class));
        streaming.query(GONE, handOver, importId);
    }
}
