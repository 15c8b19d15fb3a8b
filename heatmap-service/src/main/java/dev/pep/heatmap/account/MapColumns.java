package dev.pep.heatmap.account;

import dev.pep.platform.event.EventStamps;
import dev.pep.platform.problem.Invalid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which column is which, now and for each later file of the same header, and has the file checked. */
@Component
class MapColumns {

    private static final List<ImportState> NOT_APPLIED =
            List.of(ImportState.MAPPING, ImportState.READY, ImportState.FAILED);

    private final MoveImport move;
    private final Imports imports;
    private final ImportDetails details;
    private final Mappings mappings;
    private final EventStamps stamps;

    MapColumns(MoveImport move, Imports imports, ImportDetails details, Mappings mappings, EventStamps stamps) {
        this.move = move;
        this.imports = imports;
        this.details = details;
        this.mappings = mappings;
        this.stamps = stamps;
    }

    @Transactional
    public ImportView map(UUID id, Map<MalColumn, Integer> positions) {
        Mapping mapping = new Mapping(positions);
        Map<String, String> faults =
                mapping.faults(details.mapping(id).columns().size());
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        move.on(id, NOT_APPLIED, ImportState.CHECKING);
        mappings.confirm(id, mapping, stamps.next().actor().getId());
        return imports.get(id);
    }
}
