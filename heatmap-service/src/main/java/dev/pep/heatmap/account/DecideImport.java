package dev.pep.heatmap.account;

import dev.pep.platform.audit.Audit;
import dev.pep.platform.problem.Conflict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator decides about an import that was checked; the work itself is done by its job. */
@Component
class DecideImport {

    private static final List<ImportState> OPEN =
            List.of(ImportState.MAPPING, ImportState.READY, ImportState.FAILED, ImportState.CHECKING);

    private final MoveImport move;
    private final Imports imports;
    private final UploadedFiles files;
    private final Audit audit;
    private final JdbcClient jdbc;

    DecideImport(MoveImport move, Imports imports, UploadedFiles files, Audit audit, JdbcClient jdbc) {
        this.move = move;
        this.imports = imports;
        this.files = files;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Transactional
    public ImportView apply(UUID id, boolean removeLeftOut) {
        ImportView ready = imports.get(id);
        if (removeLeftOut && ready.withoutKey() > 0) {
            throw new Conflict(
                    "left-out-uncertain",
                    "It is not certain which accounts are left out",
                    ready.withoutKey()
                            + " rejected rows have no account key that can be read. Correct them in the file and upload it"
                            + " again, or apply the import without removing the accounts that are left out.");
        }
        jdbc.sql("UPDATE account_import SET remove_left_out = :remove WHERE id = :id AND state = 'READY'")
                .param("remove", removeLeftOut)
                .param("id", id)
                .update();
        return move.alone(id, ImportState.READY, ImportState.APPLYING, "applied");
    }

    @Transactional
    public ImportView undo(UUID id) {
        if (imports.get(id).state() == ImportState.APPLIED && !imports.get(id).undoable()) {
            throw new Conflict(
                    "not-undoable",
                    "This import cannot be undone",
                    "It was applied before PEP kept what an import changes.");
        }
        return move.alone(id, ImportState.APPLIED, ImportState.UNDOING, "undone");
    }

    /** Discards an import that was not applied, with its file. */
    @Transactional
    public ImportView discard(UUID id) {
        ImportView discarded = move.on(id, OPEN, ImportState.DISCARDED);
        files.drop(id);
        jdbc.sql("DELETE FROM account_import_change WHERE import_id = :id")
                .param("id", id)
                .update();
        audit.record("account import discarded", id, Map.of());
        return discarded;
    }
}
