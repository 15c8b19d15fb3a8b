package dev.pep.heatmap.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the staged rows of a file would do to the account list as it is now; the list itself is only read. */
@Component
class Difference {

    private static final String MARK_DUPLICATES = """
            UPDATE account_import_row r
            SET duplicate = true, reason = 'Account Key ' || r.key || ' is already on line ' || f.first || '.',
                text = concat_ws(', ', r.key, r.name, r.domain, r.city, r.state, r.country, r.segment, r.ou, r.industry,
                    r.ecm, array_to_string(r.sellers, ';'))
            FROM (SELECT line, min(line) OVER (PARTITION BY key) AS first FROM account_import_row
                WHERE import_id = :id AND reason IS NULL) f
            WHERE r.import_id = :id AND r.line = f.line AND f.first < f.line AND r.reason IS NULL
            """;
    private static final String KEEP_REJECTIONS = """
            INSERT INTO account_import_rejection (import_id, line, reason, text, duplicate)
            SELECT import_id, line, reason, left(text, 501), duplicate FROM account_import_row
            WHERE import_id = :id AND reason IS NOT NULL
            """;
    private static final String STAGED = """
            UPDATE account_import SET rows = :rows,
                (rejected, duplicates, without_key) = (SELECT count(*), count(*) FILTER (WHERE duplicate),
                    count(*) FILTER (WHERE key = '') FROM account_import_row
                    WHERE import_id = :id AND reason IS NOT NULL)
            WHERE id = :id
            """;
    private static final String IN_THE_FILE = """
            INSERT INTO account_import_change (import_id, kind, key, account_id, line, previous_import, changes)
            SELECT :id,
                CASE WHEN a.id IS NULL THEN 'ADDED'
                    WHEN (a.ou, a.ecm, a.sellers)
                        IS DISTINCT FROM (r.ou, coalesce(r.ecm, a.ecm), coalesce(r.sellers, a.sellers)) THEN 'REALIGNED'
                    ELSE 'CHANGED' END,
                r.key, coalesce(a.id, uuidv7()), r.line, a.import_id,
                CASE WHEN a.id IS NOT NULL THEN jsonb_strip_nulls(jsonb_build_object(
                    'name', CASE WHEN a.name <> r.name THEN jsonb_build_array(a.name, r.name) END,
                    'domain', CASE WHEN a.domain <> r.domain THEN jsonb_build_array(a.domain, r.domain) END,
                    'city', CASE WHEN a.city <> r.city THEN jsonb_build_array(a.city, r.city) END,
                    'state', CASE WHEN a.state <> r.state THEN jsonb_build_array(a.state, r.state) END,
                    'country', CASE WHEN a.country <> r.country THEN jsonb_build_array(a.country, r.country) END,
                    'segment', CASE WHEN a.segment <> r.segment THEN jsonb_build_array(a.segment, r.segment) END,
                    'ou', CASE WHEN a.ou <> r.ou THEN jsonb_build_array(a.ou, r.ou) END,
                    'industry', CASE WHEN a.industry <> r.industry THEN jsonb_build_array(a.industry, r.industry) END,
                    'ecm', CASE WHEN a.ecm <> r.ecm THEN jsonb_build_array(a.ecm, r.ecm) END,
                    'sellers', CASE WHEN a.sellers <> r.sellers THEN jsonb_build_array(a.sellers, r.sellers) END)) END
            FROM account_import_row r LEFT JOIN account a ON a.key = r.key
            WHERE r.import_id = :id AND r.reason IS NULL AND (a.id IS NULL
                OR (a.name, a.domain, a.city, a.state, a.country, a.segment, a.ou, a.industry, a.ecm, a.sellers)
                    IS DISTINCT FROM (r.name, coalesce(r.domain, a.domain), coalesce(r.city, a.city),
                        coalesce(r.state, a.state), coalesce(r.country, a.country), coalesce(r.segment, a.segment),
                        r.ou, coalesce(r.industry, a.industry), coalesce(r.ecm, a.ecm),
                        coalesce(r.sellers, a.sellers)))
            """;
    private static final String LEFT_OUT = """
            INSERT INTO account_import_change (import_id, kind, key, account_id, previous_import)
            SELECT :id, 'LEFT_OUT', a.key, a.id, a.import_id FROM account a
            WHERE NOT EXISTS (SELECT FROM account_import_row r WHERE r.import_id = :id AND r.key = a.key)
            """;
    private static final String COUNT = """
            UPDATE account_import i
            SET added = n.added, changed = n.changed, realigned = n.realigned, left_out = n.left_out,
                unchanged = i.rows - i.rejected - n.added - n.changed - n.realigned,
                list_version = (SELECT version FROM account_list)
            FROM (SELECT count(*) FILTER (WHERE kind = 'ADDED') AS added,
                    count(*) FILTER (WHERE kind = 'CHANGED') AS changed,
                    count(*) FILTER (WHERE kind = 'REALIGNED') AS realigned,
                    count(*) FILTER (WHERE kind = 'LEFT_OUT') AS left_out
                FROM account_import_change WHERE import_id = :id) n
            WHERE i.id = :id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;
    private final AccountList list;
    private final ImportJobs jobs;

    Difference(JdbcClient jdbc, JdbcTemplate plain, AccountList list, ImportJobs jobs) {
        this.jdbc = jdbc;
        this.plain = plain;
        this.list = list;
        this.jobs = jobs;
    }

    /** Takes stock of rows just staged: what is twice in the file, and what was rejected. */
    void staged(UUID importId, int rows) {
        run(MARK_DUPLICATES, importId);
        run("DELETE FROM account_import_rejection WHERE import_id = :id", importId);
        run(KEEP_REJECTIONS, importId);
        jdbc.sql(STAGED).param("id", importId).param("rows", rows).update();
    }

    /** Compares; nobody changes the list meanwhile. */
    void make(ImportJob job) {
        list.lock();
        for (String statement :
                List.of("DELETE FROM account_import_change WHERE import_id = :id", IN_THE_FILE, LEFT_OUT, COUNT)) {
            run(statement, job.id());
        }
        plain.execute("ANALYZE account_import_change");
        String notice = jdbc.sql("SELECT notice FROM account_import WHERE id = :id")
                .param("id", job.id())
                .query(String.class)
                .single();
        jobs.end(job, ImportState.READY, notice);
    }

    private void run(String statement, UUID importId) {
        jdbc.sql(statement).param("id", importId).update();
    }
}
