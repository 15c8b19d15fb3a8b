package dev.pep.bench.data;

import dev.pep.bench.Say;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Fills a migrated database of heatmap-service in one transaction: all of it is there, or nothing. It goes past the
 * service, so that no events are published.
 */
public record Load(Connection connection, Plan plan) {

    private static final List<String> TABLES = List.of(
            "account",
            "partner",
            "partner_contact",
            "report_request",
            "report_request_account",
            "link",
            "partner_report");
    private static final String IMPORT = """
            INSERT INTO account_import
                (id, file_name, rows, added, changed, realigned, unchanged, rejected, imported_at, imported_by)
            VALUES ('%s', 'generated', %d, %2$d, 0, 0, 0, 0, now(), 'generator')
            """;

    /** The services' indexes in memory follow a table that triggers fill; number 0 means all accounts. */
    private static final String TELL_INDEXES = """
            DO $$ BEGIN
                IF to_regclass('account_index_change') IS NOT NULL THEN
                    INSERT INTO account_index_change (number, text) VALUES (0, true);
                END IF;
            END $$
            """;

    /** Loads, unless the same has been loaded before. */
    public void run() throws SQLException {
        say(Ids.FUNCTION);
        if (exists()) {
            return;
        }
        connection.setAutoCommit(false);
        prepare();
        var secondary = new Secondary(connection, TABLES);
        Map<String, String> indexes = secondary.drop();
        fill();
        say(TELL_INDEXES);
        for (Map.Entry<String, String> index : indexes.entrySet()) {
            Say.step("index " + index.getKey());
            secondary.make(index.getValue());
        }
        connection.commit();
        connection.setAutoCommit(true);
        Say.step("vacuum and analyze");
        say("VACUUM (ANALYZE)");
    }

    private boolean exists() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT count(*) FROM account WHERE id = ?")) {
            statement.setObject(1, Ids.ACCOUNT.of(plan.accounts()));
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getInt(1) == 1;
            }
        }
    }

    private void prepare() throws SQLException {
        say("SET LOCAL session_replication_role = replica"); // keys are right by construction: no look-up for each row
        say("SET LOCAL maintenance_work_mem = '512MB'");
        say("SET LOCAL synchronous_commit = off");
        say(IMPORT.formatted(Ids.IMPORT.of(1), plan.accounts()));
    }

    private void fill() throws SQLException {
        var rows = new Rows(plan);
        copy("partner", Rows.PARTNER, plan.partners(), rows::partner);
        copy("partner_contact", Rows.CONTACT, plan.partners(), rows::contact);
        copy("report_request", Rows.REQUEST, plan.partners(), rows::request);
        copy("link", Rows.LINK, plan.partners(), rows::link);
        copy("account", Rows.ACCOUNT, plan.accounts(), rows::account);
        copy("report_request_account", Rows.ASKED, plan.asked(), rows::asked);
        copy("partner_report", Rows.REPORT, plan.accounts(), rows::reports);
    }

    private void copy(String table, String columns, int last, Copy.Writer writer) throws SQLException {
        var progress = new Progress(table, last);
        new Copy(connection, table, columns).rows(last, writer, progress);
    }

    private void say(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
