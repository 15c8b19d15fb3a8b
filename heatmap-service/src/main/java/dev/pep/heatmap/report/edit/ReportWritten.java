package dev.pep.heatmap.report.edit;

import java.time.Instant;

/**
 * What saving a report's changes has left.
 *
 * @param at when the last of them was made: later than the change of this report before it
 * @param accounts accounts asked for under the request
 * @param reported accounts answered under the request
 * @param fresh whether the account's freshness need not be written
 */
record ReportWritten(Instant at, int accounts, int reported, boolean fresh) {}
