package dev.pep.heatmap.account;

import dev.pep.heatmap.access.ForAdministrators;
import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of the master account list, for administrators. */
@RestController
@RequestMapping("/api/heatmap/imports")
@ForAdministrators
@Tag(name = "Imports")
class ImportController {

    private static final int LONGEST_NAME = 200;

    private final ImportAccounts importAccounts;
    private final Imports imports;

    ImportController(ImportAccounts importAccounts, Imports imports) {
        this.importAccounts = importAccounts;
        this.imports = imports;
    }

    /** All imports, newest first. */
    record ImportList(List<ImportView> imports) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import a master account list (CSV); bad rows are reported by line and reason")
    ImportView upload(@RequestPart MultipartFile file) throws IOException {
        try (InputStream upload = file.getInputStream()) {
            return importAccounts.from(name(file), upload);
        } catch (UnreadableFile unreadable) {
            String reason = Objects.requireNonNull(unreadable.getMessage());
            throw new Invalid("unreadable-file", "The file cannot be imported", reason, Map.of("file", reason));
        }
    }

    @GetMapping
    @Operation(summary = "The latest imports, newest first")
    ImportList newest() {
        return new ImportList(imports.newest());
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
