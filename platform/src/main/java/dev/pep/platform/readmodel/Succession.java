package dev.pep.platform.readmodel;

import dev.pep.platform.readmodel.Build.Reason;
import dev.pep.platform.readmodel.Build.State;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Begins builds, makes them current and drops them, each in one transaction; several copies converge. */
final class Succession {

    private static final int SOME_ROWS = 5000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Builds builds;
    private final Positions positions;

    Succession(JdbcClient jdbc, TransactionOperations transactions, Builds builds, Positions positions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.builds = builds;
        this.positions = positions;
    }

    /** Sees to it that there is a build of the version that is declared; a higher one is another copy's to read. */
    void ensure(ReadModel<?> model) {
        if (!hasVersion(model)) {
            alone(model.name(), () -> {
                if (!hasVersion(model)) {
                    dropFilling(model.name());
                    builds.begin(model, builds.of(model.name()).isEmpty() ? Reason.NEW : Reason.VERSION, null);
                }
            });
        }
    }

    /** Begins a build beside the current one, unless one is being filled. */
    void rebuild(ReadModel<?> model, Reason reason, @Nullable String by) {
        alone(model.name(), () -> {
            if (builds.in(State.FILLING, model.name()).isEmpty()) {
                builds.begin(model, reason, by);
            }
        });
    }

    /** Begins anew what was being filled. */
    void restart(ReadModel<?> model, Build filling, Reason reason) {
        alone(model.name(), () -> {
            Optional<Build> still = builds.in(State.FILLING, model.name()).filter(one -> one.id() == filling.id());
            if (still.isPresent()) {
                dropFilling(model.name());
                builds.begin(model, reason, filling.askedBy());
            }
        });
    }

    /**
     * Lets a build that has caught up be read from now on, if it is not behind the one that is read. An empty one does
     * not take the place of another: it waits for the first state.
     *
     * @param cutShort whether the one that is read has read what the topic does not hold any more; nobody comes as far
     * @return whether it is the current one now
     */
    boolean succeed(ReadModel<?> model, long filled, boolean cutShort) {
        model.tables().forEach(table -> table.analyze(jdbc));
        return alone(model.name(), () -> {
            Build next = builds.in(State.FILLING, model.name())
                    .filter(one -> one.id() == filled)
                    .orElseThrow(ReaderReplaced::new);
            Optional<Build> current = builds.in(State.CURRENT, model.name());
            if (current.isPresent() && !mayReplace(next, current.get(), cutShort)) {
                return false;
            }
            current.ifPresent(this::drop);
            builds.makeCurrent(next);
            return true;
        });
    }

    /** Returns how far the build has come that is read; nothing if there is none. */
    Map<Integer, Long> positionsOfCurrent(ReadModel<?> model) {
        return builds.in(State.CURRENT, model.name())
                .map(current -> positions.of(current.id()))
                .orElse(Map.of());
    }

    /** Deletes some rows that nobody reads any more; returns whether there may be others. */
    boolean clean(ReadModel<?> model) {
        Optional<Build> dropped = builds.in(State.DROPPED, model.name());
        dropped.ifPresent(build -> clean(model, build));
        return dropped.isPresent();
    }

    private void clean(ReadModel<?> model, Build dropped) {
        int rows = model.tables().stream()
                .mapToInt(table -> table.delete(jdbc, dropped.id(), SOME_ROWS))
                .sum();
        if (rows == 0) {
            builds.forget(dropped);
        }
    }

    private boolean hasVersion(ReadModel<?> model) {
        return builds.of(model.name()).stream()
                .anyMatch(build -> build.state() != State.DROPPED && build.version() >= model.version());
    }

    private boolean mayReplace(Build next, Build current, boolean cutShort) {
        if (next.states() == 0 && current.states() > 0) {
            return false;
        }
        positions.lock(current.id());
        boolean sameTopic = next.topicId() != null && next.topicId().equals(current.topicId());
        return !sameTopic || cutShort || !positions.isBehind(next.id(), current.id());
    }

    private void dropFilling(String model) {
        builds.in(State.FILLING, model).ifPresent(this::drop);
    }

    private void drop(Build build) {
        positions.drop(build.id());
        builds.drop(build);
    }

    private void alone(String model, Runnable work) {
        transactions.executeWithoutResult(status -> {
            builds.lock(model);
            work.run();
        });
    }

    private boolean alone(String model, BooleanSupplier work) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            builds.lock(model);
            return work.getAsBoolean();
        }));
    }
}
