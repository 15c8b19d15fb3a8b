package dev.pep.heatmap.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account list as a whole, which one job at a time compares or changes; each change of it is counted. */
@Component
class AccountList {

    private final JdbcClient jdbc;
    private final AccountEvents events;

    AccountList(JdbcClient jdbc, AccountEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Lets one change or comparison of the list at a time through, until its transaction ends. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('account import'))::text")
                .query(String.class)
                .single();
    }

    /** Returns whether the list is still the one that a job's file was compared with. */
    boolean unchangedFor(ImportJob job) {
        long version =
                jdbc.sql("SELECT version FROM account_list").query(Long.class).single();
        return version == job.listVersion();
    }

    /** Publishes what a job did to so many accounts; if it did anything, the list is another one now. */
    void changedBy(ImportJob job, int accounts) {
        if (events.publish(job, accounts) > 0) {
            jdbc.sql("UPDATE account_list SET version = version + 1").update();
        }
    }
}
