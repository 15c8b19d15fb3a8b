package dev.pep.heatmap.account;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.heatmap.file.FileFormat;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The jobs of imports from beginning to end, on behalf of whoever asked for them. */
@Repository
class ImportJobs {

    private static final String BEGIN = """
            UPDATE account_import SET tries = tries + 1
            WHERE id = :id AND round = :round AND state IN ('CHECKING', 'APPLYING', 'UNDOING')
            RETURNING id, state, round, tries, format, mapping::text AS mapping, rows, remove_left_out,
                coalesce(list_version, -1) AS list_version, actor, actor_name
            """;

    private final JdbcClient jdbc;
    private final ImportStates states;
    private final Mappings mappings;
    private final Audit audit;
    private final Clock clock;

    ImportJobs(JdbcClient jdbc, ImportStates states, Mappings mappings, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.states = states;
        this.mappings = mappings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counts a try of the job; there is none if the import has gone on since. */
    @Transactional
    Optional<ImportJob> begin(UUID id, int round) {
        return jdbc.sql(BEGIN)
                .param("id", id)
                .param("round", round)
                .query((row, n) -> job(row))
                .optional();
    }

    /** Tells everybody how far a job is, whatever becomes of its own transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(UUID id, int done, int total) {
        jdbc.sql("UPDATE account_import SET work_done = :done, work_total = :total WHERE id = :id")
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .update();
    }

    /** Returns a stamp for what a job does, in the name of who asked for it. */
    EventStamp stamp(ImportJob job) {
        return new EventStamp(
                UUID.randomUUID().toString(), clock.instant().truncatedTo(ChronoUnit.MILLIS), job.actor());
    }

    /** Ends a job and moves its import on, with what the administrator must know of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(ImportJob job, ImportState to, String notice) {
        states.move(job.id(), List.of(job.state()), to, job.actor(), notice);
    }

    /** Ends a job that has changed the account list, and records it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void succeed(ImportJob job, ImportState to, EventStamp stamp, String action, Map<String, ?> detail) {
        audit.record(stamp, action, job.id(), detail);
        end(job, to, "");
    }

    /** Ends a job that cannot succeed: back to where nothing is changed, with the reason. */
    @Transactional
    void giveUp(ImportJob job, String reason) {
        ImportState back = job.state() == ImportState.CHECKING
                ? ImportState.FAILED
                : job.state() == ImportState.APPLYING ? ImportState.READY : ImportState.APPLIED;
        end(job, back, reason);
    }

    private ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                Sql.id(row, "id"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getInt("tries"),
                FileFormat.valueOf(row.getString("format")),
                mappings.read(row.getString("mapping")),
                row.getInt("rows"),
                row.getBoolean("remove_left_out"),
                row.getLong("list_version"),
                new Actor(ActorKind.INTERNAL, row.getString("actor"), row.getString("actor_name")));
    }
}
