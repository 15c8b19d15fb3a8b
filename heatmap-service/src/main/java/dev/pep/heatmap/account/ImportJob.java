package dev.pep.heatmap.account;

import dev.pep.event.Actor;
import dev.pep.heatmap.file.FileFormat;
import java.util.UUID;

/**
 * What a job needs to know of its import.
 *
 * @param round which job of the import it is
 * @param tries how often it was begun
 * @param rows rows already staged; 0 if the file must be read
 * @param listVersion version of the account list that the file was compared with
 * @param actor who asked for it
 */
record ImportJob(
        UUID id,
        ImportState state,
        int round,
        int tries,
        FileFormat format,
        Mapping mapping,
        int rows,
        boolean removeLeftOut,
        long listVersion,
        Actor actor) {}
