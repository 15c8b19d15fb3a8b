package dev.pep.heatmap.account;

import dev.pep.heatmap.file.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does the job that an import waits for; a job that fails again and again is given up with nothing changed. */
@Component
class RunImport {

    private static final int MOST_TRIES = 5;

    private final ImportJobs jobs;
    private final CheckImport check;
    private final ApplyImport apply;
    private final UndoImport undo;

    RunImport(ImportJobs jobs, CheckImport check, ApplyImport apply, UndoImport undo) {
        this.jobs = jobs;
        this.check = check;
        this.apply = apply;
        this.undo = undo;
    }

    /** Runs a job; it is never to be called again, unless it throws. */
    Optional<Instant> run(UUID id, int round) {
        jobs.begin(id, round).ifPresent(this::run);
        return Optional.empty();
    }

    private void run(ImportJob job) {
        if (job.tries() > MOST_TRIES) {
            jobs.giveUp(
                    job,
                    "It failed " + MOST_TRIES + " times for an unexpected reason. Nothing was"
                            + " changed. Try again; if it fails again, tell the people who operate PEP.");
            return;
        }
        try {
            dispatch(job);
        } catch (UnreadableFile unreadable) {
            jobs.giveUp(job, Objects.requireNonNull(unreadable.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void dispatch(ImportJob job) throws IOException {
        if (job.state() == ImportState.CHECKING) {
            check.run(job);
        } else if (job.state() == ImportState.APPLYING) {
            apply.run(job);
        } else {
            undo.run(job);
        }
    }
}
