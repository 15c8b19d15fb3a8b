package dev.pep.engagement.desk;

import dev.pep.engagement.account.AccountPage;
import dev.pep.engagement.plan.ChangeEngagement;
import dev.pep.engagement.plan.DraftEngagement;
import dev.pep.engagement.plan.EngagementRequest;
import dev.pep.engagement.plan.HandOver;
import dev.pep.engagement.plan.HandOver.HandOverRequest;
import dev.pep.platform.access.ForReaders;
import dev.pep.platform.access.ForSenders;
import dev.pep.platform.openapi.ProblemBody;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One engagement: show, plan, hand over. */
@RestController
@RequestMapping("/api/engagement/engagements")
@ForReaders
@Tag(name = "Engagements")
class EngagementController {

    private final ShowEngagement show;
    private final DraftEngagement drafts;
    private final ChangeEngagement changeEngagement;
    private final HandOver handOver;
    private final ListAccounts listAccounts;
    private final ReadHistory readHistory;

    EngagementController(
            ShowEngagement show,
            DraftEngagement drafts,
            ChangeEngagement changeEngagement,
            HandOver handOver,
            ListAccounts listAccounts,
            ReadHistory readHistory) {
        this.show = show;
        this.drafts = drafts;
        this.changeEngagement = changeEngagement;
        this.handOver = handOver;
        this.listAccounts = listAccounts;
        this.readHistory = readHistory;
    }

    @GetMapping("/{id}")
    @Operation(summary = "One engagement with its invitations, tasks and heatmaps")
    EngagementView get(@PathVariable UUID id, InternalUser user) {
        return show.of(id, user);
    }

    @PostMapping
    @ForSenders
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start a draft")
    EngagementView start(@RequestBody EngagementRequest request, InternalUser user) {
        return show.of(drafts.start(request, user), user);
    }

    @PutMapping("/{id}")
    @ForSenders
    @ApiResponse(responseCode = "200")
    @ApiResponse(
            responseCode = "409",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(allOf = {ProblemBody.class, EngagementConflict.class})))
    @Operation(
            summary =
                    "Replace what is planned; 409 stale-edit, with the current engagement, if the version is not the latest")
    EngagementView change(@PathVariable UUID id, @RequestBody EngagementRequest request, InternalUser user) {
        boolean changed = changeEngagement.change(id, request, user);
        return StaleEdit.unless(changed, show.of(id, user));
    }

    @DeleteMapping("/{id}")
    @ForSenders
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discard a draft for good")
    void discard(@PathVariable UUID id, InternalUser user) {
        drafts.discard(id, user);
    }

    @PostMapping("/{id}/duplicate")
    @ForSenders
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start a draft with the same plan and partners for the next quarter")
    EngagementView duplicate(@PathVariable UUID id, InternalUser user) {
        return show.of(drafts.again(id, user), user);
    }

    @PostMapping("/{id}/hand-over")
    @ForSenders
    @Operation(summary = "Give the engagement to another coordinator")
    EngagementView handOver(@PathVariable UUID id, @RequestBody HandOverRequest request, InternalUser user) {
        handOver.to(id, request, user);
        return show.of(id, user);
    }

    @GetMapping("/{id}/accounts")
    @Operation(summary = "A page of the accounts of the caller's operating units that match, by name")
    AccountPage accounts(
            @PathVariable UUID id,
            InternalUser user,
            @Parameter(description = "Text in the account's name") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "Where the previous page ends") @RequestParam(required = false) @Nullable String after,
            @Parameter(description = "Accounts per page, at most 500") @RequestParam(defaultValue = "100") int limit) {
        return listAccounts.of(id, q, after, limit, user);
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Who did what and when, newest first")
    HistoryPage history(
            @PathVariable UUID id,
            InternalUser user,
            @Parameter(description = "Where the previous page ends") @RequestParam(required = false) @Nullable String after,
            @Parameter(description = "Entries per page, at most 200") @RequestParam(defaultValue = "50") int limit) {
        return readHistory.of(id, after, limit, user);
    }
}
