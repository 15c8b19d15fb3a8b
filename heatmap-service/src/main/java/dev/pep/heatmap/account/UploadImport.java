package dev.pep.heatmap.account;

import dev.pep.heatmap.file.FileFormat;
import dev.pep.heatmap.file.FileRow;
import dev.pep.heatmap.file.ListFile;
import dev.pep.heatmap.file.UnreadableFile;
import dev.pep.platform.audit.Audit;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.sql.Sql;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes an uploaded file in: kept whole, its header understood, its check under way or its mapping to be asked for. */
@Component
class UploadImport {

    private static final String INSERT = """
            INSERT INTO account_import (id, file_name, format, state, rows, added, changed, realigned, unchanged,
                rejected, imported_at, imported_by, header, samples, mapping)
            VALUES (:id, :fileName, :format, 'MAPPING', 0, 0, 0, 0, 0, 0, :at, :by, :header, CAST(:samples AS jsonb),
                CAST(:mapping AS jsonb))
            """;
    private static final int SAMPLE_ROWS = 20;

    private final UploadedFiles files;
    private final Mappings mappings;
    private final ImportStates states;
    private final Imports imports;
    private final Audit audit;
    private final EventStamps stamps;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    UploadImport(
            UploadedFiles files,
            Mappings mappings,
            ImportStates states,
            Imports imports,
            Audit audit,
            EventStamps stamps,
            JdbcClient jdbc,
            JsonMapper json) {
        this.files = files;
        this.mappings = mappings;
        this.states = states;
        this.imports = imports;
        this.audit = audit;
        this.stamps = stamps;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Takes a file.
     *
     * @throws UnreadableFile if no row of it can be taken; nothing is kept then
     */
    @Transactional
    ImportView from(String fileName, Path file) throws IOException {
        FileFormat format = FileFormat.of(file);
        List<String> header;
        List<List<String>> rows;
        try (ListFile list = format.open(file)) {
            header = list.header();
            rows = firstRows(list);
        }
        String fingerprint = Mappings.fingerprint(header);
        Optional<Mapping> known = mappings.of(fingerprint);
        Mapping mapping = known.orElseGet(() -> Mapping.guess(header, rows));
        EventStamp stamp = stamps.next();
        UUID id = UUID.fromString(stamp.eventId());
        jdbc.sql(INSERT)
                .param("id", id)
                .param("fileName", fileName)
                .param("format", format.name())
                .param("at", Sql.at(stamp.occurredAt()))
                .param("by", stamp.actor().getId())
                .param("header", fingerprint)
                .param("samples", json.writeValueAsString(MappingView.columns(header, rows)))
                .param("mapping", mappings.write(mapping))
                .update();
        files.keep(id, file);
        audit.record(stamp, "account list uploaded", id, Map.of("fileName", fileName, "format", format));
        if (known.isPresent() || mapping.certain(header)) {
            states.move(id, List.of(ImportState.MAPPING), ImportState.CHECKING, stamp.actor(), "");
        }
        return imports.get(id);
    }

    private static List<List<String>> firstRows(ListFile list) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        FileRow row = list.next();
        if (row == null) {
            throw new UnreadableFile("The file has a header, but no rows.");
        }
        for (int i = 0; i < SAMPLE_ROWS && row != null; i++) {
            if (row.broken().isEmpty()) {
                rows.add(row.fields());
            }
            row = list.next();
        }
        return rows;
    }
}
