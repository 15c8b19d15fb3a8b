package dev.pep.engagement.desk;

import dev.pep.engagement.account.Criteria;
import dev.pep.engagement.heatmap.HeatmapView;
import dev.pep.engagement.plan.EngagementState;
import dev.pep.engagement.plan.EngagementType;
import dev.pep.engagement.plan.Person;
import dev.pep.engagement.task.TaskView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as a whole.
 *
 * @param version counts its changes; a change must name the version that it saw
 * @param partners whom a draft is to invite
 * @param editable whether the caller may change it
 * @param accounts how many accounts of the caller's units match
 * @param sellers how many sellers these accounts have
 * @param readiness how much of what is required is done, in percent; none where nobody takes part
 */
record EngagementView(
        UUID id,
        int version,
        EngagementType type,
        String title,
        @Nullable String description,
        String ou,
        Criteria criteria,
        String zone,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String message,
        List<DraftPartner> partners,
        EngagementState state,
        Person organiser,
        Instant createdAt,
        Instant changedAt,
        Person changedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason,
        boolean editable,
        int accounts,
        int sellers,
        @Nullable Integer readiness,
        List<InvitationView> invitations,
        List<TaskView> tasks,
        List<HeatmapView> heatmaps) {

    /**
     * A partner that a draft is to invite.
     *
     * @param contacts how many active contacts it has
     * @param problem why it cannot be invited
     */
    record DraftPartner(
            UUID partnerId,
            String name,
            String shortName,
            int contacts,
            @Nullable String problem) {}
}
