package dev.pep.engagement.plan;

import dev.pep.engagement.account.CriteriaRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A whole engagement as a coordinator wants it. */
public record EngagementRequest(
        @Schema(description = "CO_SELL by default") @Nullable EngagementType type,

        @Schema(description = "The title; a draft may lack it", maxLength = PlanRules.LONGEST_TITLE) @Nullable String title,

        @Schema(description = "What it is about, as partners read it", maxLength = PlanRules.LONGEST_TEXT) @Nullable String description,

        @Schema(description = "The operating unit to which it belongs, one of the caller's; fixed once it is published")
        @Nullable String ou,

        @Schema(description = "Which accounts it is about") @Nullable CriteriaRequest criteria,

        @Schema(description = "Time zone of its days, such as America/Chicago; the caller's by default") @Nullable String zone,

        @Schema(description = "First day of the wished window") @Nullable LocalDate firstDay,

        @Schema(description = "Last day of the wished window") @Nullable LocalDate lastDay,

        @Schema(description = "Ids of the partners to invite; for drafts only") @Nullable List<@Nullable UUID> partnerIds,

        @Schema(description = "What the invitation says to the partners", maxLength = PlanRules.LONGEST_TEXT) @Nullable String message,

        @Schema(description = "The version that the caller has read; required for a change") @Nullable Integer version) {}
