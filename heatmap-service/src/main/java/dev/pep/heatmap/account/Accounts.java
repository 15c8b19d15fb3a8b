package dev.pep.heatmap.account;

import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    private final JdbcTemplate streaming;

    Accounts(DataSource database) {
        this.streaming = new JdbcTemplate(database);
        this.streaming.setFetchSize(FETCH);
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
