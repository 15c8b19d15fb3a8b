package dev.pep.heatmap.account;

import dev.pep.heatmap.file.UnreadableFile;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The dry run: reads a file into the staging table and compares it with the account list, changing nothing there. */
@Component
class CheckImport {

    private final ReadRows read;
    private final Staging staging;
    private final Difference difference;
    private final TransactionTemplate transaction;

    CheckImport(ReadRows read, Staging staging, Difference difference, TransactionTemplate transaction) {
        this.read = read;
        this.staging = staging;
        this.difference = difference;
        this.transaction = transaction;
    }

    /**
     * Checks an import; rows that are staged already are not read again.
     *
     * @throws UnreadableFile if the file turns out to be none
     */
    void run(ImportJob job) throws IOException {
        if (job.rows() == 0) {
            read.handOver(job, rows -> transaction.executeWithoutResult(status -> stage(job, rows)));
        }
        transaction.executeWithoutResult(status -> difference.make(job));
    }

    private void stage(ImportJob job, Staging.Source rows) {
        int count = staging.fill(job.id(), rows);
        difference.staged(job.id(), count);
    }
}
