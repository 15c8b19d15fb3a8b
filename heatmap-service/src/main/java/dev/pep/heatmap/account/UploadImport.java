package dev.pep.heatmap.account;

import dev.pep.heatmap.file.UnreadableFile;
import dev.pep.platform.audit.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an uploaded file in: kept whole, its header understood, its check under way or its mapping to be asked for. */
@Component
class UploadImport {

    private final Imports imports;
    private final UploadedFiles files;
    private final Mappings mappings;
    private final MoveImport move;
    private final Audit audit;

    UploadImport(Imports imports, UploadedFiles files, Mappings mappings, MoveImport move, Audit audit) {
        this.imports = imports;
        this.files = files;
        this.mappings = mappings;
        this.move = move;
        this.audit = audit;
    }

    /**
     * Takes a file.
     *
     * @throws UnreadableFile if no row of it can be taken; nothing is kept then
     */
    @Transactional
    ImportView from(String fileName, Path file) throws IOException {
        FileHead head = FileHead.of(file);
        Optional<Mapping> known = mappings.of(head.fingerprint());
        Mapping mapping = known.orElseGet(head::guess);
        UUID id = imports.add(fileName, head, mapping);
        files.keep(id, file);
        audit.record("account list uploaded", id, Map.of("fileName", fileName, "format", head.format()));
        return known.isPresent() || mapping.certain(head.header())
                ? move.on(id, List.of(ImportState.MAPPING), ImportState.CHECKING)
                : imports.get(id);
    }
}
