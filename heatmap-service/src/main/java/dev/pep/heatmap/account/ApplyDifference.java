package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamp;
import org.springframework.stereotype.Component;

/** Does to the accounts what the dry run has shown, account by account, and writes down what became of each. */
@Component
class ApplyDifference {

    private static final String CHANGE = """
            UPDATE account a
            SET name = r.name, domain = coalesce(r.domain, a.domain), city = coalesce(r.city, a.city),
                state = coalesce(r.state, a.state), country = coalesce(r.country, a.country),
                segment = coalesce(r.segment, a.segment), ou = r.ou, industry = coalesce(r.industry, a.industry),
                ecm = coalesce(r.ecm, a.ecm), sellers = coalesce(r.sellers, a.sellers), import_id = :id
            FROM account_import_change c
            JOIN account_import_row r ON r.import_id = c.import_id AND r.key = c.key AND r.line = c.line
            WHERE c.import_id = :id AND c.kind IN ('CHANGED', 'REALIGNED') AND a.id = c.account_id
            """;
    private static final String ADD = """
            INSERT INTO account (id, key, name, domain, city, state, country, segment, ou, industry, ecm, sellers,
                import_id)
            SELECT c.account_id, r.key, r.name, coalesce(r.domain, ''), coalesce(r.city, ''), coalesce(r.state, ''),
                coalesce(r.country, ''), coalesce(r.segment, ''), r.ou, coalesce(r.industry, ''), coalesce(r.ecm, ''),
                coalesce(r.sellers, '{}'), :id
            FROM account_import_change c
            JOIN account_import_row r ON r.import_id = c.import_id AND r.key = c.key AND r.line = c.line
            WHERE c.import_id = :id AND c.kind = 'ADDED'
            """;
    private static final String TELL = """
            INSERT INTO audit_log (at, actor_kind, actor_id, actor_name, action, subject_id, detail)
            SELECT :at, :kind, :actor, :actorName, 'account ' || lower(c.kind), a.id,
                jsonb_build_object('importId', :id, 'after', s.after, 'before', CASE WHEN c.kind <> 'ADDED' THEN s.after
                    || (SELECT jsonb_object_agg(f.key, f.value -> 0) FROM jsonb_each(c.changes) f) END)
            FROM account_import_change c JOIN account a ON a.id = c.account_id
            CROSS JOIN LATERAL (SELECT
                to_jsonb(a) - '{id,search,name_order,last_report_at,import_id}'::text[] AS after) s
            WHERE c.import_id = :id AND c.kind <> 'LEFT_OUT'
            """;

    private final ImportStatements statements;
    private final RemoveAccounts remove;

    ApplyDifference(ImportStatements statements, RemoveAccounts remove) {
        this.statements = statements;
        this.remove = remove;
    }

    /** Changes, adds and, where that is wanted, removes accounts; returns how many were removed. */
    int apply(ImportJob job, EventStamp stamp) {
        statements.run(CHANGE, job);
        statements.run(ADD, job);
        statements.told(TELL, job, stamp);
        return job.removeLeftOut() ? remove.leftOut(job, stamp) : 0;
    }
}
