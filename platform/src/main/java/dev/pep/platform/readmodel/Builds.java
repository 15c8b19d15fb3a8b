package dev.pep.platform.readmodel;

import dev.pep.platform.readmodel.Build.Reason;
import dev.pep.platform.readmodel.Build.State;
import dev.pep.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The builds of all models, in the transaction of whoever calls. */
final class Builds {

    private static final String ADD_MODEL = "insert into read_model (name) values (:model) on conflict do nothing";
    private static final String LOCK = "select name from read_model where name = :model for update";
    private static final String FIND = """
            select id, model, version, state, topic, topic_id, reason, asked_by, started_at, states, lag, caught_up_at,
                last_state_at, trouble
            from read_model_build
            """;
    private static final String OF = FIND + "where model = :model order by id";
    private static final String BEGIN = """
            insert into read_model_build (model, version, state, topic, reason, asked_by, started_at)
            values (:model, :version, 'FILLING', :topic, :reason, :by, :now)
            """;
    private static final String STATE = "update read_model_build set state = :state, reader = null where id = :build";
    private static final String READ = "update read_model set current_build = :build where name = :model";
    private static final String TOPIC = "update read_model_build set topic_id = :topicId where id = :build";
    private static final String PROGRESS = """
            update read_model_build
            set states = states + :states, last_state_at = greatest(last_state_at, :at), trouble = null
            where id = :build
            """;
    private static final String SEEN = """
            update read_model_build
            set lag = :lag, caught_up_at = coalesce(:caughtUp, caught_up_at),
                trouble = case when :caughtUp::timestamptz is null then trouble end
            where id = :build
            """;
    private static final String TROUBLE = "update read_model_build set trouble = :trouble where id = :build";
    private static final String FORGET = "delete from read_model_build where id = :build";

    private final JdbcClient jdbc;
    private final Clock clock;

    Builds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the builds of a model, oldest first; those that are dropped are among them. */
    List<Build> of(String model) {
        return jdbc.sql(OF)
                .param("model", model)
                .query((row, number) -> build(row))
                .list();
    }

    Optional<Build> in(State state, String model) {
        return of(model).stream().filter(build -> build.state() == state).findFirst();
    }

    /** Keeps all others from beginning or ending a build of the model until the transaction ends. */
    void lock(String model) {
        jdbc.sql(ADD_MODEL).param("model", model).update();
        jdbc.sql(LOCK).param("model", model).query(String.class).single();
    }

    void begin(ReadModel<?> model, Reason reason, @Nullable String by) {
        jdbc.sql(BEGIN)
                .param("model", model.name())
                .param("version", model.version())
                .param("topic", model.topic())
                .param("reason", reason.name())
                .param("by", by, Types.VARCHAR)
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    /** Makes a build the one that is read. */
    void makeCurrent(Build build) {
        state(build, State.CURRENT);
        jdbc.sql(READ).param("build", build.id()).param("model", build.model()).update();
    }

    void drop(Build build) {
        state(build, State.DROPPED);
    }

    private void state(Build build, State state) {
        jdbc.sql(STATE).param("state", state.name()).param("build", build.id()).update();
    }

    void reads(long build, String topicId) {
        jdbc.sql(TOPIC).param("topicId", topicId).param("build", build).update();
    }

    void progress(long build, int states, Instant lastStateAt) {
        jdbc.sql(PROGRESS)
                .param("states", states)
                .param("at", Sql.at(lastStateAt))
                .param("build", build)
                .update();
    }

    /** Notes how much is left to read; nothing is left of what there was at the moment of catching up. */
    void seen(long build, long lag, @Nullable Instant caughtUp) {
        jdbc.sql(SEEN)
                .param("lag", lag)
                .param("caughtUp", caughtUp == null ? null : Sql.at(caughtUp), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("build", build)
                .update();
    }

    void trouble(long build, String words) {
        jdbc.sql(TROUBLE).param("trouble", words).param("build", build).update();
    }

    void forget(Build build) {
        jdbc.sql(FORGET).param("build", build.id()).update();
    }

    private static Build build(ResultSet row) throws SQLException {
        return new Build(
                row.getLong("id"),
                row.getString("model"),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                row.getString("topic"),
                row.getString("topic_id"),
                Reason.valueOf(row.getString("reason")),
                row.getString("asked_by"),
                Sql.instant(row, "started_at"),
                row.getLong("states"),
                row.getLong("lag"),
                Sql.moment(row, "caught_up_at"),
                Sql.moment(row, "last_state_at"),
                row.getString("trouble"));
    }
}
