package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamp;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets back in one transaction what an import did: an account that was changed since, or that is in use, stays as it is
 * and is told; all others are as they were before, and published.
 */
@Component
class UndoImport {

    private final AccountList list;
    private final SetBackDifference difference;
    private final Imports imports;
    private final ImportJobs jobs;

    UndoImport(AccountList list, SetBackDifference difference, Imports imports, ImportJobs jobs) {
        this.list = list;
        this.difference = difference;
        this.imports = imports;
        this.jobs = jobs;
    }

    @Transactional
    public void run(ImportJob job) {
        list.lock();
        EventStamp stamp = jobs.stamp(job);
        ImportView applied = imports.get(job.id());
        int removed = difference.setBack(job, stamp);
        list.changedBy(job, removed + applied.changed() + applied.realigned() + applied.removed());
        imports.undone(job.id(), stamp);
        jobs.succeed(job, ImportState.UNDONE, stamp, "account import undone", Map.of("fileName", applied.fileName()));
    }
}
