package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Conflict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Moves an import on because the caller at hand asks for it, or says why it cannot be done. */
@Component
class MoveImport {

    private final ImportStates states;
    private final Imports imports;
    private final EventStamps stamps;

    MoveImport(ImportStates states, Imports imports, EventStamps stamps) {
        this.states = states;
        this.imports = imports;
        this.stamps = stamps;
    }

    /**
     * Moves on.
     *
     * @throws Conflict if the import is in none of the states
     */
    ImportView on(UUID id, List<ImportState> from, ImportState to) {
        ImportState state = imports.get(id).state();
        if (!states.move(id, from, to, stamps.next().actor(), "")) {
            throw new Conflict(
                    "wrong-import-state",
                    "The import has changed",
                    "This is not possible for an import that is " + state.name().toLowerCase(Locale.ROOT)
                            + ". Reload the page.",
                    Map.of("state", state));
        }
        return imports.get(id);
    }

    /**
     * Moves on unless another import is being applied or undone at this moment.
     *
     * @param done what the caller wanted, as in "applied"
     */
    ImportView alone(UUID id, ImportState from, ImportState to, String done) {
        try {
            return on(id, List.of(from), to);
        } catch (DuplicateKeyException another) {
            throw new Conflict(
                    "another-import-at-work",
                    "Another import is running",
                    "Another import is being applied or undone right now. This one can be " + done
                            + " when it has finished.");
        }
    }
}
