package dev.pep.bench.data;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills a migrated database of engagement-service in one transaction, past the service: no events are published. */
record LoadEngagements(Connection connection, Plan plan, int engagements) {

    private static final String BUILD = "SELECT current_build FROM read_model WHERE name = '%s'";

    /** Loads, unless the same has been loaded before. */
    void run() throws SQLException {
        if (number("SELECT count(*) FROM engagement") == engagements) {
            return;
        }
        connection.setAutoCommit(false);
        say("SET LOCAL session_replication_role = replica"); // keys are right by construction: no look-up for each row
        say("SET LOCAL synchronous_commit = off");
        var models = new ModelRows(plan, number(BUILD.formatted("account")), number(BUILD.formatted("partner")));
        copy("account_row", ModelRows.ACCOUNT, plan.accounts(), models::account);
        copy("partner_row", ModelRows.PARTNER, plan.partners(), models::partner);
        copy("reported_status", ModelRows.STATUS, plan.accounts(), models::statuses);
        var rows = new EngagementRows(plan);
        copy("engagement", EngagementRows.ENGAGEMENT, engagements, rows::engagement);
        copy("invitation", EngagementRows.INVITATION, engagements, rows::invitations);
        copy("task", EngagementRows.TASK, engagements, rows::tasks);
        say("REFRESH MATERIALIZED VIEW account_cell");
        say("REFRESH MATERIALIZED VIEW seller_cell");
        connection.commit();
        connection.setAutoCommit(true);
        say("VACUUM (ANALYZE)");
    }

    private void copy(String table, String columns, int last, Copy.Writer writer) throws SQLException {
        new Copy(connection, table, columns).rows(last, writer, new Progress(table, last));
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void say(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
