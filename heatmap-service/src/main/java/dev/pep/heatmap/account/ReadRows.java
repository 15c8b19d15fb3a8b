package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileRow;
import dev.pep.heatmap.file.ListFile;
import dev.pep.heatmap.file.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an uploaded file row by row, and says of each whether it can be taken. */
@Component
class ReadRows {

    private static final int STEP = 5_000;

    private final UploadedFiles files;
    private final ImportJobs jobs;
    private final ImportSettings settings;

    ReadRows(UploadedFiles files, ImportJobs jobs, ImportSettings settings) {
        this.files = files;
        this.jobs = jobs;
        this.settings = settings;
    }

    /**
     * Hands over the rows of an import's file, to be asked for one at a time.
     *
     * @throws UnreadableFile if the file turns out to be none
     */
    void handOver(ImportJob job, Consumer<Staging.Source> consumer) throws IOException {
        Path file = files.fetch(job.id());
        try (ListFile list = job.format().open(file)) {
            consumer.accept(new Rows(list, job)::next);
        } finally {
            Files.delete(file);
        }
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
                jobs.progress(importId, count, 0);
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
