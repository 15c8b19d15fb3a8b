package dev.pep.heatmap.account;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.heatmap.file.FileFormat;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.sql.Sql;
import dev.pep.platform.timer.Timers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves imports from state to state; a state with a job and the job's timer are never there without each other. */
@Repository
class ImportStates {

    private static final String MOVE = """
            UPDATE account_import
            SET state = :to, round = round + 1, tries = 0, work_done = 0, work_total = 0, notice = :notice,
                actor = :actor, actor_name = :actorName
            WHERE id = :id AND state = ANY (:from)
            RETURNING round
            """;
    private static final String BEGIN = """
            UPDATE account_import SET tries = tries + 1
            WHERE id = :id AND round = :round AND state IN ('CHECKING', 'APPLYING', 'UNDOING')
            RETURNING id, state, round, tries, format, mapping::text AS mapping, rows, remove_left_out,
                coalesce(list_version, -1) AS list_version, actor, actor_name
            """;

    private final JdbcClient jdbc;
    private final Timers timers;
    private final Clock clock;
    private final Mappings mappings;

    ImportStates(JdbcClient jdbc, Timers timers, Clock clock, Mappings mappings) {
        this.jdbc = jdbc;
        this.timers = timers;
        this.clock = clock;
        this.mappings = mappings;
    }

    /** Moves an import on and sets the timer of the new state's job; false if it is in none of the states. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean move(UUID id, List<ImportState> from, ImportState to, Actor actor, String notice) {
        Optional<Integer> round = jdbc.sql(MOVE)
                .param("id", id)
                .param("from", Sql.texts(from.stream().map(Enum::name).toList()))
                .param("to", to.name())
                .param("notice", notice)
                .param("actor", actor.getId())
                .param("actorName", actor.getName())
                .query(Integer.class)
                .optional();
        boolean atWork = to == ImportState.CHECKING || to == ImportState.APPLYING || to == ImportState.UNDOING;
        if (round.isPresent() && atWork) {
            timers.set(ImportTimer.TASK, ImportTimer.id(id, round.get()), clock.instant());
        }
        return round.isPresent();
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

    /** Ends a job that cannot succeed: back to where nothing is changed, with the reason. */
    @Transactional
    void giveUp(ImportJob job, String reason) {
        ImportState back = job.state() == ImportState.CHECKING
                ? ImportState.FAILED
                : job.state() == ImportState.APPLYING ? ImportState.READY : ImportState.APPLIED;
        move(job.id(), List.of(job.state()), back, job.actor(), reason);
    }

    /** Returns a stamp for what a job does, in the name of who asked for it. */
    EventStamp stamp(ImportJob job) {
        return new EventStamp(
                UUID.randomUUID().toString(), clock.instant().truncatedTo(ChronoUnit.MILLIS), job.actor());
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
