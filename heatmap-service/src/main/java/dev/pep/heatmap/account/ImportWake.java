package dev.pep.heatmap.account;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has a job that was just asked for looked at now instead of at the next round of the timers. */
@Component
class ImportWake {

    private final ObjectProvider<Scheduler> scheduler;

    ImportWake(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** Wakes the timers and returns the import as it was. */
    ImportView after(ImportView import_) {
        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
        return import_;
    }
}
