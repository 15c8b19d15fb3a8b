package dev.pep.heatmap.report;

import java.time.Instant;

/**
 * What a saved change has left.
 *
 * @param revision of the changed field
 * @param at when it was made: later than the change of this report before it
 * @param signature revision of the report's signature
 * @param accounts accounts asked for under the request
 * @param reported accounts answered under the request
 * @param fresh whether the account's freshness need not be written
 */
record EditWritten(Answer answer, int revision, Instant at, int signature, int accounts, int reported, boolean fresh) {}
