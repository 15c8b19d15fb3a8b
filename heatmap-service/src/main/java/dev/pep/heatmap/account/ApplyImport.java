package dev.pep.heatmap.account;

import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does in one transaction exactly what the dry run has shown, by account key, and publishes each account that it
 * touches; if the list has changed since the dry run, it changes nothing and has the dry run made again.
 */
@Component
class ApplyImport {

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
    private static final String DONE = """
            UPDATE account_import
            SET applied_at = :at, applied_by = :actor,
                removed = (SELECT count(*) FROM account_import_change WHERE import_id = :id AND removed IS NOT NULL),
                kept = (SELECT count(*) FROM account_import_change WHERE import_id = :id AND kept IS NOT NULL)
            WHERE id = :id
            """;

    private final Accounts accounts;
    private final RemoveAccounts remove;
    private final AccountEvents events;
    private final ImportStates states;
    private final Imports imports;
    private final Staging staging;
    private final UploadedFiles files;
    private final Audit audit;
    private final ImportStatements statements;

    ApplyImport(
            Accounts accounts,
            RemoveAccounts remove,
            AccountEvents events,
            ImportStates states,
            Imports imports,
            Staging staging,
            UploadedFiles files,
            Audit audit,
            ImportStatements statements) {
        this.accounts = accounts;
        this.remove = remove;
        this.events = events;
        this.states = states;
        this.imports = imports;
        this.staging = staging;
        this.files = files;
        this.audit = audit;
        this.statements = statements;
    }

    @Transactional
    public void run(ImportJob job) {
        accounts.lock();
        if (accounts.version() != job.listVersion()) {
            checkAgain(job);
            return;
        }
        ImportView import_ = imports.get(job.id());
        statements.run(CHANGE, job);
        statements.run(ADD, job);
        EventStamp stamp = states.stamp(job);
        statements.told(TELL, job, stamp);
        int removed = job.removeLeftOut() ? remove.leftOut(job, stamp) : 0;
        int total = import_.added() + import_.changed() + import_.realigned() + removed;
        if (events.publish(job, total) > 0) {
            accounts.changed();
        }
        finish(job, stamp, import_);
    }

    private void checkAgain(ImportJob job) {
        states.move(
                job.id(),
                List.of(ImportState.APPLYING),
                ImportState.CHECKING,
                job.actor(),
                "The account list changed after this file was checked, so nothing was applied and the difference was"
                        + " made again. Look at it and apply it then.");
    }

    private void finish(ImportJob job, EventStamp stamp, ImportView import_) {
        staging.drop(job.id());
        files.drop(job.id());
        audit.record(
                stamp,
                "accounts imported",
                job.id(),
                Map.of("fileName", import_.fileName(), "rows", import_.rows(), "removeLeftOut", job.removeLeftOut()));
        statements.told(DONE, job, stamp);
        states.move(job.id(), List.of(ImportState.APPLYING), ImportState.APPLIED, job.actor(), "");
    }
}
