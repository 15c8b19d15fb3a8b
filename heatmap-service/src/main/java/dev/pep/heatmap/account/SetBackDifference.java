package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamp;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets accounts back to what they were before an import, and writes down what became of each. */
@Component
class SetBackDifference {

    private static final String KEEP_CHANGED_SINCE = """
            UPDATE account_import_change c SET kept = 'CHANGED_SINCE'
            WHERE c.import_id = :id AND c.kind <> 'LEFT_OUT'
                AND NOT EXISTS (SELECT FROM account a WHERE a.id = c.account_id AND a.import_id = :id)
            """;
    private static final String KEEP_TAKEN = """
            UPDATE account_import_change c SET kept = 'KEY_TAKEN'
            WHERE c.import_id = :id AND c.removed IS NOT NULL AND EXISTS (SELECT FROM account a WHERE a.key = c.key)
            """;
    private static final String SET_BACK = """
            UPDATE account a
            SET name = coalesce(c.changes #>> '{name,0}', a.name), domain = coalesce(c.changes #>> '{domain,0}', a.domain),
                city = coalesce(c.changes #>> '{city,0}', a.city), state = coalesce(c.changes #>> '{state,0}', a.state),
                country = coalesce(c.changes #>> '{country,0}', a.country),
                segment = coalesce(c.changes #>> '{segment,0}', a.segment), ou = coalesce(c.changes #>> '{ou,0}', a.ou),
                industry = coalesce(c.changes #>> '{industry,0}', a.industry),
                ecm = coalesce(c.changes #>> '{ecm,0}', a.ecm),
                sellers = CASE WHEN jsonb_exists(c.changes, 'sellers') THEN
                    ARRAY(SELECT jsonb_array_elements_text(c.changes #> '{sellers,0}')) ELSE a.sellers END,
                import_id = c.previous_import
            FROM account_import_change c
            WHERE c.import_id = :id AND c.kind IN ('CHANGED', 'REALIGNED') AND c.kept IS NULL AND a.id = c.account_id
            """;
    private static final String BRING_BACK = """
            INSERT INTO account (id, key, name, domain, city, state, country, segment, ou, industry, ecm, sellers,
                last_report_at, import_id)
            SELECT a.id, a.key, a.name, a.domain, a.city, a.state, a.country, a.segment, a.ou, a.industry, a.ecm,
                a.sellers, a.last_report_at, a.import_id
            FROM account_import_change c CROSS JOIN LATERAL jsonb_populate_record(NULL::account, c.removed) a
            WHERE c.import_id = :id AND c.removed IS NOT NULL AND c.kept IS NULL
            """;
    private static final String TELL = """
            INSERT INTO audit_log (at, actor_kind, actor_id, actor_name, action, subject_id, detail)
            SELECT :at, :kind, :actor, :actorName, 'account set back', a.id, jsonb_build_object('importId', :id,
                'after', to_jsonb(a) - '{id,search,name_order,last_report_at,import_id}'::text[])
            FROM account_import_change c JOIN account a ON a.id = c.account_id
            WHERE c.import_id = :id AND c.kept IS NULL
                AND (c.kind IN ('CHANGED', 'REALIGNED') OR c.removed IS NOT NULL)
            """;

    private final ImportStatements statements;
    private final RemoveAccounts remove;

    SetBackDifference(ImportStatements statements, RemoveAccounts remove) {
        this.statements = statements;
        this.remove = remove;
    }

    /** Sets back all but what was changed since or is in use; returns how many added accounts were removed again. */
    int setBack(ImportJob job, EventStamp stamp) {
        List.of(KEEP_CHANGED_SINCE, KEEP_TAKEN).forEach(statement -> statements.run(statement, job));
        int removed = remove.added(job, stamp);
        List.of(SET_BACK, BRING_BACK).forEach(statement -> statements.run(statement, job));
        statements.told(TELL, job, stamp);
        return removed;
    }
}
