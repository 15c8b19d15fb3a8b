package dev.pep.heatmap.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A partner's report of one account and who signed it last, locked until the transaction ends. */
public record Report(
        Answer answer, @Nullable String by, @Nullable Instant at) {

    /** Returns a moment later than the last signature, whatever the clock of this copy says. */
    public Instant next(Instant now) {
        return at == null || at.isBefore(now) ? now : at.plusMillis(1);
    }
}
