package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileRow;
import dev.pep.heatmap.file.ListFile;
import dev.pep.heatmap.file.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The dry run: reads a file into the staging table and compares it with the account list, changing nothing there. */
@Component
class CheckImport {

    private static final int STEP = 5_000;

    private final UploadedFiles files;
    private final Staging staging;
    private final Difference difference;
    private final ImportStates states;
    private final TransactionTemplate transaction;
    private final ImportSettings settings;

    CheckImport(
            UploadedFiles files,
            Staging staging,
            Difference difference,
            ImportStates states,
            TransactionTemplate transaction,
            ImportSettings settings) {
        this.files = files;
        this.staging = staging;
        this.difference = difference;
        this.states = states;
        this.transaction = transaction;
        this.settings = settings;
    }

    /**
     * Checks an import; rows that are staged already are not read again.
     *
     * @throws UnreadableFile if the file turns out to be none
     */
    void run(ImportJob job) throws IOException {
        if (job.rows() == 0) {
            Path file = files.fetch(job.id());
            try (ListFile list = job.format().open(file)) {
                Rows rows = new Rows(list, job);
                transaction.executeWithoutResult(status -> {
                    staging.fill(job.id(), rows::next);
                    difference.staged(job.id(), rows.count);
                });
            } finally {
                Files.delete(file);
            }
        }
        transaction.executeWithoutResult(status -> difference.make(job));
    }

    /** Reads on row by row, and says now and then how far it is. */
    private final class Rows {

        private final ListFile file;
        private final RowRules rules;
        private final UUID importId;
        private int count;

        private Rows(ListFile file, ImportJob job) {
            this.file = file;
            this.rules = new RowRules(job.mapping());
            this.importId = job.id();
        }

        private Staging.@Nullable Staged next() throws IOException {
            FileRow row = file.next();
            if (row == null) {
                return null;
            }
            count++;
            if (count > settings.maxRows()) {
                throw new UnreadableFile("The file has more than " + settings.maxRows() + " rows. Split it.");
            }
            if (count % STEP == 0) {
                states.progress(importId, count, 0);
            }
            return staged(row);
        }

        private Staging.Staged staged(FileRow row) {
            String key = rules.key(row);
            try {
                return new Staging.Staged(key, rules.check(row), null);
            } catch (RowRefused refusal) {
                String reason = Objects.requireNonNull(refusal.getMessage());
                return new Staging.Staged(key, null, new Rejection(row.line(), reason, row.text()));
            }
        }
    }
}
