package dev.pep.engagement.room;

import dev.pep.engagement.account.CountAccounts;
import dev.pep.engagement.heatmap.HeatmapView;
import dev.pep.engagement.heatmap.OpenHeatmap;
import dev.pep.engagement.heatmap.ReadHeatmaps;
import dev.pep.engagement.invitation.Guest;
import dev.pep.engagement.invitation.Invitation;
import dev.pep.engagement.invitation.InvitationGate;
import dev.pep.engagement.material.guest.GuestMaterials;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.Plan;
import dev.pep.engagement.room.RoomView.Answer;
import dev.pep.engagement.room.RoomView.RoomHeatmap;
import dev.pep.engagement.room.RoomView.RoomTask;
import dev.pep.engagement.task.ReadTasks;
import dev.pep.engagement.task.TaskKind;
import dev.pep.engagement.task.TaskState;
import dev.pep.engagement.task.TaskView;
import dev.pep.platform.security.PartnerCaller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a partner its page of an engagement; opening it changes nothing. */
@Component
class ShowRoom {

    private final InvitationGate gate;
    private final FindEngagement find;
    private final CountAccounts countAccounts;
    private final ReadTasks tasks;
    private final ReadHeatmaps heatmaps;
    private final OpenHeatmap openHeatmap;
    private final GuestMaterials materials;
    private final RoomHistory history;

    ShowRoom(
            InvitationGate gate,
            FindEngagement find,
            CountAccounts countAccounts,
            ReadTasks tasks,
            ReadHeatmaps heatmaps,
            OpenHeatmap openHeatmap,
            GuestMaterials materials,
            RoomHistory history) {
        this.gate = gate;
        this.find = find;
        this.countAccounts = countAccounts;
        this.tasks = tasks;
        this.heatmaps = heatmaps;
        this.openHeatmap = openHeatmap;
        this.materials = materials;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public RoomView of(PartnerCaller caller) {
        Guest guest = gate.check(caller);
        Invitation invitation = guest.invitation();
        Engagement engagement = find.known(invitation.engagementId());
        Plan plan = engagement.plan();
        Answer answer = answer(invitation);
        boolean takesPart = answer == Answer.ACCEPTED;
        return new RoomView(
                invitation.id(),
                invitation.partner().name(),
                guest.opened().contactName(),
                plan.type(),
                plan.title(),
                plan.description(),
                engagement.organiser().name(),
                plan.firstDay(),
                plan.lastDay(),
                plan.zone().getId(),
                invitation.sending().message(),
                countAccounts.matching(plan.criteria()),
                answer,
                invitation.sending().expiresAt(),
                invitation.answer().at(),
                invitation.answer().answeredBy(),
                invitation.answer().reasonCode(),
                invitation.answer().remark(),
                List.of(TaskKind.values()),
                takesPart ? tasks(engagement, invitation) : List.of(),
                takesPart ? heatmap(guest) : null,
                takesPart ? materials.of(guest) : List.of(),
                takesPart ? materials.offers(guest) : List.of(),
                history.of(guest));
    }

    private static Answer answer(Invitation invitation) {
        return switch (invitation.state()) {
            case ACCEPTED -> Answer.ACCEPTED;
            case DECLINED -> Answer.DECLINED;
            default -> Answer.OPEN;
        };
    }

    private List<RoomTask> tasks(Engagement engagement, Invitation invitation) {
        return tasks.of(engagement, invitation.id()).stream()
                .map(ShowRoom::task)
                .toList();
    }

    private static RoomTask task(TaskView task) {
        return new RoomTask(
                task.id(),
                task.kind(),
                task.title(),
                task.optional(),
                task.side(),
                task.dueOn(),
                task.state(),
                task.overdue(),
                task.state() == TaskState.DONE ? task.since() : null,
                task.doneByName());
    }

    private @Nullable RoomHeatmap heatmap(Guest guest) {
        return heatmaps.of(guest.invitation().engagementId()).stream()
                .filter(one -> guest.invitation().isOf(one.partnerId()))
                .findFirst()
                .map(one -> heatmap(one, openHeatmap.isThere(guest)))
                .orElse(null);
    }

    private static RoomHeatmap heatmap(HeatmapView view, boolean hasLink) {
        return new RoomHeatmap(view.state(), view.accounts(), view.reported(), view.dueOn(), hasLink);
    }
}
