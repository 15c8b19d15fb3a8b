package dev.pep.engagement.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the accounts anew if accounts or reported statuses have changed; readers go on meanwhile. */
@Component
class RefreshCounts {

    /** What of the topic of accounts has come in, and how many changes of statuses: what the counts depend on. */
    private static final String STATE = """
            SELECT concat_ws(':', m.current_build,
                (SELECT sum(position) FROM read_model_position WHERE build = m.current_build),
                (SELECT last_value FROM reported_status_change))
            FROM read_model m WHERE m.name = 'account'
            """;

    private static final String CLAIM = "UPDATE counted_state SET state = :state WHERE state <> :state";

    private final JdbcClient jdbc;

    RefreshCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The state is read before the counting, so that what comes in between is counted the next time. */
    @Transactional
    public void refresh() {
        String state = jdbc.sql(STATE).query(String.class).optional().orElse("");
        if (jdbc.sql(CLAIM).param("state", state).update() == 1) {
            jdbc.sql("REFRESH MATERIALIZED VIEW CONCURRENTLY account_cell").update();
            jdbc.sql("REFRESH MATERIALIZED VIEW CONCURRENTLY seller_cell").update();
        }
    }
}
