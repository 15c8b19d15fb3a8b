package dev.pep.engagement.material;

import dev.pep.engagement.task.TaskKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a material is for. */
public enum MaterialKind {
    SHOWCASE_RECORDING(TaskKind.SHOWCASE_RECORDING),
    SUPERPOWER_SLIDE(TaskKind.SUPERPOWER_SLIDE),
    OTHER(null);

    private final @Nullable TaskKind task;

    MaterialKind(@Nullable TaskKind task) {
        this.task = task;
    }

    /** Returns which task it closes. */
    Optional<TaskKind> task() {
        return Optional.ofNullable(task);
    }
}
