package dev.pep.engagement.room;

import dev.pep.engagement.heatmap.HeatmapState;
import dev.pep.engagement.invitation.DeclineReason;
import dev.pep.engagement.material.guest.RoomMaterial;
import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.EngagementType;
import dev.pep.engagement.task.TaskKind;
import dev.pep.engagement.task.TaskState;
import dev.pep.event.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as one partner sees it: nothing of the company's own, nothing of other partners (H11).
 *
 * @param organiser name of who organises it
 * @param accounts how many accounts it is about; their names are shown to partners that take part only
 * @param answeredBy name of the contact who answered
 * @param expected what is asked of partners that take part
 * @param materials what the partner has given, all versions, the newest first
 * @param offers what the partner gave elsewhere that it could use here
 * @param history what the partner and the company did about its participation, newest first
 */
record RoomView(
        UUID invitationId,
        String partnerName,
        String contactName,
        EngagementType type,
        String title,
        @Nullable String description,
        String organiser,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String zone,
        @Nullable String message,
        int accounts,
        Answer state,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable DeclineReason reasonCode,
        @Nullable String remark,
        List<TaskKind> expected,
        List<RoomTask> tasks,
        @Nullable RoomHeatmap heatmap,
        List<RoomMaterial> materials,
        List<RoomMaterial> offers,
        List<RoomEntry> history) {

    /** What the partner has answered. */
    enum Answer {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /** A task of the partner. */
    record RoomTask(
            UUID id,
            TaskKind kind,
            String title,
            boolean optional,
            Side side,
            @Nullable LocalDate dueOn,
            TaskState state,
            boolean overdue,
            @Nullable Instant doneAt,
            @Nullable String doneByName) {}

    /**
     * How far the partner's heatmap has come.
     *
     * @param hasLink whether the page can lead to it
     */
    record RoomHeatmap(
            HeatmapState state,
            @Nullable Integer accounts,
            int reported,
            @Nullable LocalDate dueOn,
            boolean hasLink) {}

    /**
     * One thing that happened.
     *
     * @param mine whether a contact of the partner did it
     */
    record RoomEntry(Instant at, String by, boolean mine, Act action, Map<String, Object> detail) {}
}
