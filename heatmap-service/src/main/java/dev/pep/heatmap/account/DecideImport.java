package dev.pep.heatmap.account;

import dev.pep.event.Actor;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import dev.pep.platform.problem.Invalid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator decides about an import; the work itself is done by its job. */
@Component
class DecideImport {

    private static final String MAP = """
            UPDATE account_import SET mapping = CAST(:mapping AS jsonb), rows = 0, list_version = NULL WHERE id = :id
            """;
    private static final List<ImportState> OPEN =
            List.of(ImportState.MAPPING, ImportState.READY, ImportState.FAILED, ImportState.CHECKING);

    private final ImportStates states;
    private final Imports imports;
    private final Mappings mappings;
    private final UploadedFiles files;
    private final Staging staging;
    private final Audit audit;
    private final EventStamps stamps;
    private final JdbcClient jdbc;

    DecideImport(
            ImportStates states,
            Imports imports,
            Mappings mappings,
            UploadedFiles files,
            Staging staging,
            Audit audit,
            EventStamps stamps,
            JdbcClient jdbc) {
        this.states = states;
        this.imports = imports;
        this.mappings = mappings;
        this.files = files;
        this.staging = staging;
        this.audit = audit;
        this.stamps = stamps;
        this.jdbc = jdbc;
    }

    /** Says which column is which, now and for each later file of the same header, and has the file checked. */
    @Transactional
    public ImportView map(UUID id, int columns, String fingerprint, Map<MalColumn, Integer> positions) {
        Mapping mapping = new Mapping(positions);
        Map<String, String> faults = mapping.faults(columns);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Actor actor = stamps.next().actor();
        move(id, List.of(ImportState.MAPPING, ImportState.READY, ImportState.FAILED), ImportState.CHECKING, actor);
        jdbc.sql(MAP).param("id", id).param("mapping", mappings.write(mapping)).update();
        mappings.keep(fingerprint, mapping, actor.getId());
        return imports.get(id);
    }

    @Transactional
    public ImportView apply(UUID id, boolean removeLeftOut) {
        ImportView ready = imports.get(id);
        if (removeLeftOut && ready.withoutKey() > 0) {
            throw new Conflict(
                    "left-out-uncertain",
                    "It is not certain what is left out",
                    "The account of "
                            + ready.withoutKey()
                            + " rejected rows cannot be told. Correct them in the file and upload it"
                            + " again, or apply it without removing what is left out.");
        }
        jdbc.sql("UPDATE account_import SET remove_left_out = :remove WHERE id = :id AND state = 'READY'")
                .param("remove", removeLeftOut)
                .param("id", id)
                .update();
        return alone(id, ImportState.READY, ImportState.APPLYING, "applied");
    }

    @Transactional
    public ImportView undo(UUID id) {
        if (imports.get(id).state() == ImportState.APPLIED && !imports.get(id).undoable()) {
            throw new Conflict(
                    "not-undoable",
                    "This import cannot be undone",
                    "It was applied before this system kept" + " what an import changes.");
        }
        return alone(id, ImportState.APPLIED, ImportState.UNDOING, "undone");
    }

    /** Puts an import aside that was not applied, with its file. */
    @Transactional
    public ImportView discard(UUID id) {
        EventStamp stamp = stamps.next();
        move(id, OPEN, ImportState.DISCARDED, stamp.actor());
        files.drop(id);
        staging.drop(id);
        jdbc.sql("DELETE FROM account_import_change WHERE import_id = :id")
                .param("id", id)
                .update();
        audit.record(stamp, "account import discarded", id, Map.of());
        return imports.get(id);
    }

    /** Moves on unless another import is being applied or undone at this moment. */
    private ImportView alone(UUID id, ImportState from, ImportState to, String done) {
        try {
            move(id, List.of(from), to, stamps.next().actor());
            return imports.get(id);
        } catch (DuplicateKeyException another) {
            throw new Conflict(
                    "another-import-at-work",
                    "Another import is running",
                    "Another import is being applied or undone at this moment. This one can be " + done
                            + " when it has finished.");
        }
    }

    private void move(UUID id, List<ImportState> from, ImportState to, Actor actor) {
        ImportState state = imports.get(id).state();
        if (!states.move(id, from, to, actor, "")) {
            throw new Conflict(
                    "wrong-import-state",
                    "The import has moved on",
                    "This cannot be done with an import that is " + state.name().toLowerCase(Locale.ROOT)
                            + ". Load the page again.",
                    Map.of("state", state));
        }
    }
}
