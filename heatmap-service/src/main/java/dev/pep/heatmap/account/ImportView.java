package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileFormat;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import: where it stands, and what it does to the account list, or did.
 *
 * @param done rows read, or accounts told of, by the job at hand
 * @param total all that the job has to do; 0 while nobody knows
 * @param rows rows in the file: those taken and those rejected
 * @param changed accounts with the same ECM, sellers and operating unit, but another name or place or the like
 * @param realigned accounts with another ECM, other sellers or another operating unit
 * @param leftOut accounts that are in the list, but not in the file
 * @param rejected rows that were not taken, with those whose key the file has twice
 * @param duplicates rows whose key the file has twice
 * @param withoutKey rejected rows whose account nobody can tell: while there are any, nothing can be removed
 * @param removed left-out accounts that were removed
 * @param kept accounts that were not removed or not set back, because they are in use or were changed since
 * @param notice what the administrator must know, empty if nothing
 * @param undoable whether it was applied and can be undone
 * @param by e-mail address of the administrator who uploaded it
 */
record ImportView(
        UUID id,
        String fileName,
        FileFormat format,
        ImportState state,
        int done,
        int total,
        int rows,
        int added,
        int changed,
        int realigned,
        int unchanged,
        int leftOut,
        int rejected,
        int duplicates,
        int withoutKey,
        boolean removeLeftOut,
        int removed,
        int kept,
        String notice,
        boolean undoable,
        Instant at,
        String by,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
