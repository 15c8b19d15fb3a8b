package dev.pep.engagement.desk;

import dev.pep.engagement.plan.Act;
import dev.pep.event.ActorKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of what happened, newest first. */
record HistoryPage(List<HistoryEntry> entries, @Nullable String next) {

    /**
     * One thing that happened.
     *
     * @param by name of who did it
     * @param partner name of the partner that it is about
     * @param detail what else is known, by name
     */
    record HistoryEntry(
            Instant at, ActorKind kind, String by, @Nullable String partner, Act action, Map<String, Object> detail) {}
}
