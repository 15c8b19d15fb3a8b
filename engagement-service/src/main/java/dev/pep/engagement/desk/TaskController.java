package dev.pep.engagement.desk;

import dev.pep.engagement.heatmap.StartHeatmaps;
import dev.pep.engagement.heatmap.StartHeatmaps.HeatmapsRequest;
import dev.pep.engagement.heatmap.StartHeatmaps.RequestedHeatmaps;
import dev.pep.engagement.invitation.RemindRequest;
import dev.pep.engagement.invitation.Reminded;
import dev.pep.engagement.task.ChangeTask;
import dev.pep.engagement.task.ChangeTask.DueRequest;
import dev.pep.engagement.task.ChangeTask.WaiveRequest;
import dev.pep.engagement.task.RemindTasks;
import dev.pep.platform.access.ForSenders;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tasks of an engagement's partners, and their heatmaps. */
@RestController
@RequestMapping("/api/engagement/engagements/{id}")
@ForSenders
@Tag(name = "Tasks")
class TaskController {

    private final ShowEngagement show;
    private final ChangeTask changeTask;
    private final RemindTasks remindTasks;
    private final StartHeatmaps startHeatmaps;

    TaskController(ShowEngagement show, ChangeTask changeTask, RemindTasks remindTasks, StartHeatmaps startHeatmaps) {
        this.show = show;
        this.changeTask = changeTask;
        this.remindTasks = remindTasks;
        this.startHeatmaps = startHeatmaps;
    }

    @PatchMapping("/tasks/{taskId}")
    @Operation(summary = "Give an open task another due date; the partner is told")
    EngagementView due(
            @PathVariable UUID id, @PathVariable UUID taskId, @RequestBody DueRequest request, InternalUser user) {
        changeTask.due(id, taskId, request, user);
        return show.of(id, user);
    }

    @PostMapping("/tasks/{taskId}/waive")
    @Operation(summary = "Do without an open task")
    EngagementView waive(
            @PathVariable UUID id, @PathVariable UUID taskId, @RequestBody WaiveRequest request, InternalUser user) {
        changeTask.waive(id, taskId, request, user);
        return show.of(id, user);
    }

    @PostMapping("/tasks/{taskId}/reopen")
    @Operation(summary = "Ask for a task again that is done or waived; the partner is told")
    EngagementView reopen(@PathVariable UUID id, @PathVariable UUID taskId, InternalUser user) {
        changeTask.reopen(id, taskId, user);
        return show.of(id, user);
    }

    @PostMapping("/tasks/{taskId}/done")
    @Operation(summary = "Say that a call was held; other tasks close by what the partner does")
    EngagementView done(@PathVariable UUID id, @PathVariable UUID taskId, InternalUser user) {
        changeTask.done(id, taskId, user);
        return show.of(id, user);
    }

    @PostMapping("/tasks/remind")
    @Operation(
            summary = "Remind the partners that owe something, once a day at most; answers who was left out, and why")
    Reminded remind(@PathVariable UUID id, @RequestBody RemindRequest request, InternalUser user) {
        return remindTasks.remind(id, request, user);
    }

    @PostMapping("/heatmaps")
    @Operation(summary = "Ask partners that take part to report on the accounts that match now")
    RequestedHeatmaps heatmaps(@PathVariable UUID id, @RequestBody HeatmapsRequest request, InternalUser user) {
        return startHeatmaps.start(id, request, user);
    }
}
