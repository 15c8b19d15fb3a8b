package dev.pep.heatmap.account;

import dev.pep.event.Actor;
import dev.pep.heatmap.sql.Sql;
import dev.pep.platform.event.EventStamp;
import java.util.List;
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

    private static final String REJECT_REPEATED = """
            DELETE FROM import_row r
            USING (SELECT line, min(line) OVER (PARTITION BY key) AS first FROM import_row) f
            WHERE r.line = f.line AND f.first < f.line
            RETURNING r.line, 'Account Key ' || r.key || ' is already on line ' || f.first || '.' AS reason,
                concat_ws(', ', r.key, r.name, r.domain, r.city, r.state, r.country, r.segment, r.ou, r.industry, r.ecm,
                    array_to_string(r.sellers, ';')) AS text
            """;

    private static final String MERGE = """
            WITH merged AS (
                MERGE INTO account a USING import_row r ON a.key = r.key
                WHEN MATCHED AND (a.name, a.domain, a.city, a.state, a.country, a.segment, a.ou, a.industry, a.ecm,
                        a.sellers)
                    IS DISTINCT FROM (r.name, coalesce(r.domain, a.domain), r.city, r.state, r.country, r.segment, r.ou,
                        r.industry, r.ecm, r.sellers) THEN
                    UPDATE SET name = r.name, domain = coalesce(r.domain, a.domain), city = r.city, state = r.state,
                        country = r.country, segment = r.segment, ou = r.ou, industry = r.industry, ecm = r.ecm,
                        sellers = r.sellers, import_id = :import
                WHEN NOT MATCHED THEN
                    INSERT (key, name, domain, city, state, country, segment, ou, industry, ecm, sellers, import_id)
                    VALUES (r.key, r.name, coalesce(r.domain, ''), r.city, r.state, r.country, r.segment, r.ou,
                        r.industry, r.ecm, r.sellers, :import)
                RETURNING new.id, merge_action() = 'INSERT' AS added,
                    (old.ou, old.ecm, old.sellers) IS DISTINCT FROM (new.ou, new.ecm, new.sellers) AS realigned,
                    to_jsonb(old) - '{id,search,name_order,last_report_at,import_id}'::text[] AS before,
                    to_jsonb(new) - '{id,search,name_order,last_report_at,import_id}'::text[] AS after
            ), audited AS (
                INSERT INTO audit_log (at, actor_kind, actor_id, actor_name, action, subject_id, detail)
                SELECT :at, :kind, :actor, :actorName,
                    CASE WHEN added THEN 'account added' WHEN realigned THEN 'account realigned'
                        ELSE 'account changed' END,
                    id, jsonb_build_object('importId', :import, 'before', CASE WHEN added THEN NULL ELSE before END,
                        'after', after)
                FROM merged
            )
            SELECT count(*) FILTER (WHERE added) AS added,
                count(*) FILTER (WHERE NOT added AND NOT realigned) AS changed,
                count(*) FILTER (WHERE NOT added AND realigned) AS realigned
            FROM merged
            """;

    private static final String TOUCHED = """
            SELECT id, key, name, domain, city, state, country, segment, ou, industry, ecm, sellers
            FROM account WHERE import_id = ? ORDER BY id
            """;
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    Accounts(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(database);
        this.streaming.setFetchSize(FETCH);
    }

    /** Lets one import at a time through, until its transaction ends. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('account import'))::text")
                .query(String.class)
                .single();
    }

    /** Takes rows out of the staging table whose key stands on an earlier line. */
    List<Rejection> rejectRepeated() {
        return jdbc.sql(REJECT_REPEATED)
                .query((row, n) -> new Rejection(row.getInt("line"), row.getString("reason"), row.getString("text")))
                .list();
    }

    /** Brings the staging table's rows in by account key; an account that would not change is not touched. */
    ImportCounts merge(UUID importId, EventStamp stamp) {
        Actor actor = stamp.actor();
        return jdbc.sql(MERGE)
                .param("import", importId)
                .param("at", Sql.at(stamp.occurredAt()))
                .param("kind", actor.getKind().name())
                .param("actor", actor.getId())
                .param("actorName", actor.getName())
                .query((row, n) ->
                        new ImportCounts(row.getInt("added"), row.getInt("changed"), row.getInt("realigned")))
                .single();
    }

    /** Hands over each account that an import has added or changed, without holding them all in memory. */
    void touchedBy(UUID importId, Consumer<Account> consumer) {
        RowCallbackHandler handOver = row -> consumer.accept(Account.of(row));
        streaming.query(TOUCHED, handOver, importId);
    }
}
