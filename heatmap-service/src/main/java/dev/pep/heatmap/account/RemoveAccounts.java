package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes accounts, but never one about which a partner was asked, is about to be, or has reported: that one is kept
 * and told.
 */
@Component
class RemoveAccounts {

    private static final String HOLD = """
            SELECT count(*) FROM (SELECT a.id FROM account a
                JOIN account_import_change c ON c.account_id = a.id
                WHERE c.import_id = :id AND c.kind = :kind AND c.kept IS NULL ORDER BY a.id FOR UPDATE OF a) held
            """;
    private static final String KEEP_USED = """
            UPDATE account_import_change c SET kept = 'IN_USE'
            WHERE c.import_id = :id AND c.kind = :kind AND c.kept IS NULL
                AND (EXISTS (SELECT FROM report_request_account q WHERE q.account_id = c.account_id)
                    OR EXISTS (SELECT FROM partner_report p WHERE p.account_id = c.account_id)
                    OR c.account_id IN (SELECT unnest(accounts) FROM sending_partner WHERE state = 'WAITING'))
            """;
    private static final String REMEMBER = """
            UPDATE account_import_change c
            SET removed = to_jsonb(a) - '{search,name_order}'::text[]
            FROM account a WHERE c.import_id = :id AND c.kind = :kind AND c.kept IS NULL AND a.id = c.account_id
            """;
    private static final String TELL = """
            INSERT INTO audit_log (at, actor_kind, actor_id, actor_name, action, subject_id, detail)
            SELECT :at, :kindOfActor, :actor, :actorName, 'account removed', a.id, jsonb_build_object('importId', :id,
                'before', to_jsonb(a) - '{id,search,name_order,last_report_at,import_id}'::text[])
            FROM account_import_change c JOIN account a ON a.id = c.account_id
            WHERE c.import_id = :id AND c.kind = :kind AND c.kept IS NULL
            """;
    private static final String REMOVE = """
            DELETE FROM account a USING account_import_change c
            WHERE c.import_id = :id AND c.kind = :kind AND c.kept IS NULL AND a.id = c.account_id
            """;

    private final JdbcClient jdbc;

    RemoveAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes what a file left out and remembers it, so that it can come back; returns how many. */
    int leftOut(ImportJob job, EventStamp stamp) {
        hold(job, "LEFT_OUT");
        statement(REMEMBER, job, "LEFT_OUT").update();
        return remove(job, "LEFT_OUT", stamp);
    }

    /** Removes what an import added; returns how many. */
    int added(ImportJob job, EventStamp stamp) {
        hold(job, "ADDED");
        return remove(job, "ADDED", stamp);
    }

    /** Locks the accounts before it looks who refers to them, so that nobody begins to in between. */
    private void hold(ImportJob job, String kind) {
        statement(HOLD, job, kind).query(Integer.class).single();
        statement(KEEP_USED, job, kind).update();
    }

    private int remove(ImportJob job, String kind, EventStamp stamp) {
        statement(TELL, job, kind)
                .param("at", Sql.at(stamp.occurredAt()))
                .param("kindOfActor", stamp.actor().getKind().name())
                .param("actor", stamp.actor().getId())
                .param("actorName", stamp.actor().getName())
                .update();
        return statement(REMOVE, job, kind).update();
    }

    private JdbcClient.StatementSpec statement(String sql, ImportJob job, String kind) {
        return jdbc.sql(sql).param("id", job.id()).param("kind", kind);
    }
}
