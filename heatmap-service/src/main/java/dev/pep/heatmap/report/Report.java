package dev.pep.heatmap.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A partner's report of one account, locked until the transaction ends. */
record Report(Answer answer, Revisions revisions, @Nullable Instant reportedAt) {}
