package dev.pep.heatmap.report;

/**
 * What a saved change has left.
 *
 * @param revision of the changed field
 * @param accounts accounts asked for under the request
 * @param reported accounts answered under the request
 * @param fresh whether the account's freshness need not be written
 */
record EditWritten(Answer answer, int revision, int accounts, int reported, boolean fresh) {}
