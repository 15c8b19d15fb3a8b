package dev.pep.heatmap.account;

import dev.pep.event.Actor;
import dev.pep.platform.sql.Sql;
import dev.pep.platform.timer.Timers;
import java.time.Clock;
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

    private final JdbcClient jdbc;
    private final Timers timers;
    private final Clock clock;

    ImportStates(JdbcClient jdbc, Timers timers, Clock clock) {
        this.jdbc = jdbc;
        this.timers = timers;
        this.clock = clock;
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
}
