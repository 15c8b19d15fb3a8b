package dev.pep.engagement.material;

import dev.pep.event.engagement.MaterialChangeKind;
import dev.pep.platform.event.EventStamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a material, as the material registers it. */
sealed interface MaterialAct {

    Material material();

    EventStamp stamp();

    /**
     * It was added.
     *
     * @param task the task that it closes
     */
    record Added(Material material, @Nullable UUID task, EventStamp stamp) implements MaterialAct {}

    /** It was replaced, tagged or withdrawn. */
    record Changed(Material material, MaterialChangeKind change, EventStamp stamp) implements MaterialAct {}
}
