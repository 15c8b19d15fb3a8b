package dev.pep.heatmap.report.page;

import dev.pep.heatmap.link.ReportGate;
import dev.pep.heatmap.report.AccountLine;
import dev.pep.heatmap.report.ReportTable;
import dev.pep.heatmap.report.RequestSummary;
import dev.pep.heatmap.report.confirmation.ConfirmReport;
import dev.pep.heatmap.report.confirmation.Confirmed;
import dev.pep.heatmap.report.confirmation.UnconfirmReport;
import dev.pep.heatmap.report.edit.EditOutcome;
import dev.pep.heatmap.report.edit.EditsRequest;
import dev.pep.heatmap.report.edit.SaveEdits;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The partner's page: what is asked, the table, each change, and saying that it is done. */
@RestController
@RequestMapping("/api/partner/report")
@PreAuthorize("hasAuthority('PURPOSE_report')")
@Tag(name = "Partner's report")
@ApiResponse(responseCode = "200")
@ApiResponse(
        responseCode = "401",
        description = "The link has ended (link-ended)",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(ref = "#/components/schemas/Problem")))
class ReportController {

    private final ReportGate gate;
    private final ReportTable table;
    private final SaveEdits saveEdits;
    private final ConfirmReport confirmReport;
    private final UnconfirmReport unconfirmReport;
    private final FinishReport finishReport;

    ReportController(
            ReportGate gate,
            ReportTable table,
            SaveEdits saveEdits,
            ConfirmReport confirmReport,
            UnconfirmReport unconfirmReport,
            FinishReport finishReport) {
        this.gate = gate;
        this.table = table;
        this.saveEdits = saveEdits;
        this.confirmReport = confirmReport;
        this.unconfirmReport = unconfirmReport;
        this.finishReport = finishReport;
    }

    /** The partner's table. */
    record AccountTable(List<AccountLine> accounts) {}

    /** What came of each change, in the order of the call. */
    record EditedReport(List<EditOutcome> outcomes) {}

    /** A confirmation of earlier answers, or its taking back. */
    record ConfirmRequest(
            @Schema(description = "Id that the caller has made for this change; the same when it is retried") @Nullable UUID changeId) {

        UUID given() {
            if (changeId == null) {
                throw new Invalid(Map.of("changeId", "This is missing."));
            }
            return changeId;
        }
    }

    /** The partner's word. */
    record DoneRequest(
            @Schema(description = "Whether the report is done; false reopens it")
            boolean done) {}

    @GetMapping
    @Operation(summary = "What is asked, by whom, and how much is reported")
    RequestSummary summary(PartnerCaller caller) {
        return table.summary(gate.check(caller));
    }

    @GetMapping("/accounts")
    @Operation(summary = "The accounts to report on, with the partner's own answers")
    AccountTable accounts(PartnerCaller caller) {
        return new AccountTable(table.lines(gate.check(caller)));
    }

    @PatchMapping("/accounts")
    @Operation(summary = "Save up to 500 changes of fields; answers with the outcome of each")
    EditedReport edit(PartnerCaller caller, @RequestBody EditsRequest request) {
        return new EditedReport(saveEdits.save(caller, request.proposed()));
    }

    @PostMapping("/accounts/{accountId}/confirm")
    @Operation(
            summary =
                    "Confirm that the earlier answers are still right; 409 nothing-to-confirm, with the current row, if there are none")
    Confirmed confirm(PartnerCaller caller, @PathVariable UUID accountId, @RequestBody ConfirmRequest request) {
        return confirmReport.confirm(caller, accountId, request.given());
    }

    @PostMapping("/accounts/{accountId}/unconfirm")
    @Operation(
            summary =
                    "Undo the caller's own confirmation; 409 changed-since-confirmed, with the current row, if the answers were changed or confirmed again since")
    Confirmed unconfirm(PartnerCaller caller, @PathVariable UUID accountId, @RequestBody ConfirmRequest request) {
        return unconfirmReport.takeBack(caller, accountId, request.given());
    }

    @PostMapping("/done")
    @Operation(summary = "Mark the report as done, or reopen it")
    RequestSummary done(PartnerCaller caller, @RequestBody DoneRequest request) {
        return finishReport.say(caller, request.done());
    }
}
