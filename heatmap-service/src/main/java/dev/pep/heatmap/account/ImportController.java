package dev.pep.heatmap.account;

import dev.pep.heatmap.account.ImportDetails.AccountChange;
import dev.pep.heatmap.file.UnreadableFile;
import dev.pep.platform.access.ForAdministrators;
import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of the master account list, for administrators: upload, mapping, dry run, apply, undo. */
@RestController
@RequestMapping("/api/heatmap/imports")
@ForAdministrators
@Tag(name = "Imports")
class ImportController {

    private static final int LONGEST_NAME = 200;
    private static final int PAGE = 200;

    private final UploadImport uploads;
    private final MapColumns columns;
    private final DecideImport decide;
    private final Imports imports;
    private final ImportDetails details;
    private final ImportWake wake;

    ImportController(
            UploadImport uploads,
            MapColumns columns,
            DecideImport decide,
            Imports imports,
            ImportDetails details,
            ImportWake wake) {
        this.uploads = uploads;
        this.columns = columns;
        this.decide = decide;
        this.imports = imports;
        this.details = details;
        this.wake = wake;
    }

    /** All imports, newest first. */
    record ImportList(List<ImportView> imports) {}

    /** Which column of the file each field is, counted from 0. */
    record MappingRequest(
            @Schema(
                    description =
                            "For each field, its column in the file, counted from 0; a field that is left out is not read")
            @Nullable Map<MalColumn, Integer> mapping) {}

    /** Whether what the file leaves out is to be removed; by default it stays. */
    record ApplyRequest(
            @Schema(description = "Whether to remove the accounts that the file leaves out; false by default") @Nullable Boolean removeLeftOut) {}

    /** A page of accounts; the next one begins after {@code next}. */
    record ChangePage(List<AccountChange> changes, @Nullable String next) {}

    /** A page of rejected rows; the next one begins after {@code next}. */
    record RejectionPage(
            List<Rejection> rejections, @Nullable Integer next) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary =
                    "Upload an account list (CSV or XLSX); it is checked, or waits for its columns to be mapped, and changes nothing yet")
    ImportView upload(@Parameter(description = "The account list, as .csv or .xlsx") @RequestPart MultipartFile file)
            throws IOException {
        Path copy = Files.createTempFile("upload", null);
        try {
            file.transferTo(copy);
            return wake.after(uploads.from(name(file), copy));
        } catch (UnreadableFile unreadable) {
            String reason = Objects.requireNonNull(unreadable.getMessage());
            throw new Invalid("unreadable-file", "The file cannot be imported", reason, Map.of("file", reason));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @GetMapping
    @Operation(summary = "The latest imports, newest first")
    ImportList newest() {
        return new ImportList(imports.newest());
    }

    @GetMapping("/{id}")
    @Operation(summary = "The state of an import, and what it changes or has changed")
    ImportView get(@PathVariable UUID id) {
        return imports.get(id);
    }

    @GetMapping("/{id}/mapping")
    @Operation(summary = "Which column of the file holds which field")
    MappingView mapping(@PathVariable UUID id) {
        return details.mapping(id);
    }

    @PutMapping("/{id}/mapping")
    @Operation(summary = "Map columns to fields; remembered for later files with the same header")
    ImportView map(@PathVariable UUID id, @RequestBody MappingRequest request) {
        Map<MalColumn, Integer> positions = new HashMap<>(Objects.requireNonNullElse(request.mapping(), Map.of()));
        positions.values().removeIf(Objects::isNull);
        return wake.after(columns.map(id, positions));
    }

    @GetMapping("/{id}/changes")
    @Operation(summary = "The accounts of one kind of change, by key, field by field")
    ChangePage changes(
            @PathVariable UUID id,
            @Parameter(description = "Which kind of change") @RequestParam ImportDetails.Kind kind,
            @Parameter(description = "Key of the last account on the previous page") @RequestParam(defaultValue = "")
                    String after,
            @Parameter(description = "Accounts per page, at most 200") @RequestParam(defaultValue = "50") int limit) {
        imports.get(id);
        int size = Math.clamp(limit, 1, PAGE);
        List<AccountChange> page = details.changes(id, kind, after.replace("\0", ""), size);
        return new ChangePage(page, page.size() < size ? null : page.getLast().key());
    }

    @GetMapping("/{id}/rejections")
    @Operation(summary = "The rejected rows by line, or those whose key is in the file twice")
    RejectionPage rejections(
            @PathVariable UUID id,
            @Parameter(description = "The rows whose key is in the file twice, instead of the rejected ones")
                    @RequestParam(defaultValue = "false")
                    boolean duplicates,
            @Parameter(description = "Line of the last row on the previous page") @RequestParam(defaultValue = "0")
                    int after,
            @Parameter(description = "Rows per page, at most 200") @RequestParam(defaultValue = "50") int limit) {
        imports.get(id);
        int size = Math.clamp(limit, 1, PAGE);
        List<Rejection> page = details.rejections(id, duplicates, after, size);
        return new RejectionPage(
                page, page.size() < size ? null : page.getLast().line());
    }

    @PostMapping("/{id}/apply")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Apply the changes that the dry run showed; one import at a time")
    ImportView apply(@PathVariable UUID id, @RequestBody ApplyRequest request) {
        return wake.after(decide.apply(id, Boolean.TRUE.equals(request.removeLeftOut())));
    }

    @PostMapping("/{id}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Undo an import, except for accounts that were changed since or are in use")
    ImportView undo(@PathVariable UUID id) {
        return wake.after(decide.undo(id));
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Discard an import that was not applied")
    ImportView discard(@PathVariable UUID id) {
        return decide.discard(id);
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
