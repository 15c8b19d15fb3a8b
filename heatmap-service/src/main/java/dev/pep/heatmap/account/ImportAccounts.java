package dev.pep.heatmap.account;

import dev.pep.heatmap.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a master account list in, in one transaction: the good rows by account key, the bad ones by line and reason.
 */
@Component
class ImportAccounts {

    private final Staging staging;
    private final Accounts accounts;
    private final AccountEvents events;
    private final Imports imports;
    private final Audit audit;
    private final EventStamps stamps;
    private final ImportSettings settings;

    ImportAccounts(
            Staging staging,
            Accounts accounts,
            AccountEvents events,
            Imports imports,
            Audit audit,
            EventStamps stamps,
            ImportSettings settings) {
        this.staging = staging;
        this.accounts = accounts;
        this.events = events;
        this.imports = imports;
        this.audit = audit;
        this.stamps = stamps;
        this.settings = settings;
    }

    /**
     * Imports a file.
     *
     * @throws UnreadableFile if no row of it can be taken; nothing is changed then
     */
    @Transactional
    ImportView from(String fileName, InputStream upload) throws IOException {
        accounts.lock();
        Rows rows = new Rows(MalFile.open(upload));
        staging.fill(rows::next);
        if (rows.count == 0) {
            throw new UnreadableFile("The file has a header, but no rows.");
        }
        List<Rejection> rejected = rows.rejected;
        rejected.addAll(accounts.rejectRepeated());
        rejected.sort(Comparator.comparingInt(Rejection::line));

        EventStamp stamp = stamps.next();
        UUID id = UUID.fromString(stamp.eventId());
        ImportCounts counts = accounts.merge(id, stamp);
        accounts.touchedBy(id, events::changed);
        audit.record("accounts imported", id, Map.of("fileName", fileName, "rows", rows.count));
        return imports.add(
                id,
                fileName,
                rows.count,
                counts,
                rejected,
                stamp.occurredAt(),
                stamp.actor().getId());
    }

    /** Reads on to the next good row and keeps the bad ones. */
    private final class Rows {

        private final MalFile file;
        private final RowRules rules;
        private final List<Rejection> rejected = new ArrayList<>();
        private int count;

        private Rows(MalFile file) {
            this.file = file;
            this.rules = new RowRules(file.header());
        }

        private @Nullable MalRow next() throws IOException {
            for (CsvRow row = file.next(); row != null; row = file.next()) {
                count++;
                if (count > settings.maxRows()) {
                    throw new UnreadableFile("The file has more than " + settings.maxRows() + " rows. Split it.");
                }
                try {
                    return rules.check(row);
                } catch (RowRefused refusal) {
                    rejected.add(new Rejection(row.line(), String.valueOf(refusal.getMessage()), row.text()));
                }
            }
            return null;
        }
    }
}
