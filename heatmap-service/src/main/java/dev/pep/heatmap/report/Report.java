package dev.pep.heatmap.report;

/** A partner's report of one account, locked until the transaction ends. */
record Report(Answer answer) {}
