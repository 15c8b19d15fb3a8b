package dev.pep.heatmap.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One import and what it did.
 *
 * @param rows rows in the file: those taken and those rejected
 * @param rejected the rejected rows by line, cut after the first thousand
 * @param rejectedCount all of them
 * @param by e-mail address of the administrator
 */
record ImportView(
        UUID id,
        String fileName,
        int rows,
        int added,
        int changed,
        int realigned,
        int unchanged,
        List<Rejection> rejected,
        int rejectedCount,
        Instant at,
        String by) {}
