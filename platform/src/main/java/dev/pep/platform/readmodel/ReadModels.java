package dev.pep.platform.readmodel;

import dev.pep.platform.readmodel.Build.State;
import dev.pep.platform.readmodel.ModelView.Condition;
import dev.pep.platform.readmodel.ModelView.Rebuild;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how the service's read models are: whole, how old, and what is being rebuilt. */
public final class ReadModels {

    private final List<ReadModel<?>> models;
    private final Builds builds;
    private final Duration stale;
    private final Clock clock;

    ReadModels(List<ReadModel<?>> models, Builds builds, Duration stale, Clock clock) {
        this.models = models;
        requireNamesOfTheirOwn(models);
        this.builds = builds;
        this.stale = stale;
        this.clock = clock;
    }

    /** Returns whether a model has ever held all that its topic held; until then it shows no rows. */
    public boolean isWhole(String name) {
        return of(name).isWhole();
    }

    /** Returns how a model is. */
    public ModelView of(String name) {
        return view(declared(name).orElseThrow(() -> new IllegalArgumentException("No read model is called " + name)));
    }

    /** Returns how all models are, by name. */
    public List<ModelView> all() {
        return models.stream().map(this::view).toList();
    }

    /** Returns how long ago a model last held all that its topic held, if it ever did. */
    Optional<Duration> age(ModelView view) {
        return Optional.ofNullable(view.heldAllAt()).map(moment -> Duration.between(moment, clock.instant()));
    }

    Optional<ReadModel<?>> declared(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    private ModelView view(ReadModel<?> model) {
        List<Build> all = builds.of(model.name());
        Build current = in(State.CURRENT, all);
        Build filling = in(State.FILLING, all);
        Build shown = current == null ? filling : current;
        return new ModelView(
                model.name(),
                shown == null ? model.version() : shown.version(),
                model.topic(),
                condition(current),
                current == null ? filling(filling) : whole(current),
                shown == null ? 0 : shown.states(),
                shown == null ? 0 : shown.lag(),
                current == null ? null : current.caughtUpAt(),
                shown == null ? null : shown.lastStateAt(),
                current == null ? null : Rebuild.of(filling));
    }

    private static void requireNamesOfTheirOwn(List<ReadModel<?>> models) {
        if (models.stream().map(ReadModel::name).distinct().count() < models.size()) {
            throw new IllegalStateException("Two read models have the same name.");
        }
    }

    private static @Nullable Build in(State state, List<Build> builds) {
        return builds.stream()
                .filter(build -> build.state() == state)
                .findFirst()
                .orElse(null);
    }

    private Condition condition(@Nullable Build current) {
        if (current == null) {
            return Condition.FILLING;
        }
        return isBehind(current) ? Condition.BEHIND : Condition.CURRENT;
    }

    private boolean isBehind(Build current) {
        Instant heldAll = current.caughtUpAt();
        return heldAll == null || heldAll.isBefore(clock.instant().minus(stale));
    }

    private static String filling(@Nullable Build filling) {
        if (filling == null) {
            return "Nobody reads it yet.";
        }
        return "It is being filled: %d states are read, %d are left.%s"
                .formatted(filling.states(), filling.lag(), trouble(filling));
    }

    private String whole(Build current) {
        return isBehind(current)
                ? "It holds what its topic held at %s; %d states are left to read.%s"
                        .formatted(current.caughtUpAt(), current.lag(), trouble(current))
                : "It holds all that its topic holds.";
    }

    private static String trouble(Build build) {
        return build.trouble() == null ? "" : " Reading fails: " + build.trouble();
    }
}
