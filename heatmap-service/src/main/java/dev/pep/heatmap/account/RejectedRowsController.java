package dev.pep.heatmap.account;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.pep.platform.access.ForAdministrators;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All rejected rows of an import as a file that a spreadsheet program opens without running anything in it. */
@RestController
@RequestMapping("/api/heatmap/imports/{id}/rejections.csv")
@ForAdministrators
@Tag(name = "Imports")
class RejectedRowsController {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final Imports imports;
    private final ImportDetails details;

    RejectedRowsController(Imports imports, ImportDetails details) {
        this.imports = imports;
        this.details = details;
    }

    @GetMapping(produces = "text/csv")
    @Operation(summary = "All rejected rows as CSV; cells that would start a formula are made text")
    @ApiResponse(
            responseCode = "200",
            description = "The line, the reason and the row of each",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void download(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        imports.get(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-rows.csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("Line", "Reason", "Row");
        details.rejections(
                id, row -> csv.writeRecord(Integer.toString(row.line()), inert(row.reason()), inert(row.text())));
        csv.flush();
    }

    static String inert(String cell) {
        String start = cell.stripLeading();
        boolean formula = !start.isEmpty() && STARTS_A_FORMULA.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
