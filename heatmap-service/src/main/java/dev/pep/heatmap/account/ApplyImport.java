package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamp;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does in one transaction exactly what the dry run has shown, by account key, and publishes each account that it
 * touches; if the list has changed since the dry run, it changes nothing and has the dry run made again.
 */
@Component
class ApplyImport {

    private static final String CHANGED_SINCE =
            "The account list changed after this file was checked, so nothing was applied and the file was compared"
                    + " again. Review the changes, then apply them.";

    private final AccountList list;
    private final ApplyDifference difference;
    private final Imports imports;
    private final UploadedFiles files;
    private final ImportJobs jobs;

    ApplyImport(AccountList list, ApplyDifference difference, Imports imports, UploadedFiles files, ImportJobs jobs) {
        this.list = list;
        this.difference = difference;
        this.imports = imports;
        this.files = files;
        this.jobs = jobs;
    }

    @Transactional
    public void run(ImportJob job) {
        list.lock();
        if (list.unchangedFor(job)) {
            apply(job, imports.get(job.id()));
        } else {
            jobs.end(job, ImportState.CHECKING, CHANGED_SINCE);
        }
    }

    private void apply(ImportJob job, ImportView import_) {
        EventStamp stamp = jobs.stamp(job);
        int removed = difference.apply(job, stamp);
        list.changedBy(job, import_.added() + import_.changed() + import_.realigned() + removed);
        files.drop(job.id());
        // Not before: while accounts are published, another transaction keeps how far that is in the same row.
        imports.applied(job.id(), stamp);
        jobs.succeed(
                job,
                ImportState.APPLIED,
                stamp,
                "accounts imported",
                Map.of("fileName", import_.fileName(), "rows", import_.rows(), "removeLeftOut", job.removeLeftOut()));
    }
}
