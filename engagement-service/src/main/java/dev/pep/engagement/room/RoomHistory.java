package dev.pep.engagement.room;

import dev.pep.engagement.invitation.Guest;
import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.History;
import dev.pep.engagement.plan.History.Entry;
import dev.pep.engagement.room.RoomView.RoomEntry;
import dev.pep.event.ActorKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a partner may know of what happened: its own acts, what the company told it, and what became of its tasks and
 * materials. Why a task was waived or an invitation withdrawn stays inside, and so does what failed there.
 */
@Component
class RoomHistory {

    private static final int MOST = 100;
    private static final Set<Act> SHOWN = EnumSet.of(
            Act.INVITED,
            Act.REMINDED,
            Act.ACCEPTED,
            Act.DECLINED,
            Act.WITHDRAWN,
            Act.EXPIRED,
            Act.LEFT,
            Act.TASK_DUE,
            Act.TASK_DONE,
            Act.TASK_WAIVED,
            Act.TASK_REOPENED,
            Act.TASKS_REMINDED,
            Act.HEATMAP_REQUESTED,
            Act.HEATMAP_DONE,
            Act.MATERIAL_ADDED,
            Act.MATERIAL_REPLACED,
            Act.MATERIAL_WITHDRAWN,
            Act.MATERIAL_TAGGED);
    private static final Set<String> TOLD = Set.of("reasonCode", "task", "kind", "name", "dueOn");

    private final History history;

    RoomHistory(History history) {
        this.history = history;
    }

    List<RoomEntry> of(Guest guest) {
        return history
                .of(
                        guest.invitation().engagementId(),
                        guest.invitation().partner().id(),
                        null,
                        MOST)
                .stream()
                .filter(entry -> SHOWN.contains(entry.act()))
                .map(RoomHistory::view)
                .toList();
    }

    private static RoomEntry view(Entry entry) {
        return new RoomEntry(
                entry.at(), entry.by(), entry.kind() == ActorKind.PARTNER, entry.act(), told(entry.detail()));
    }

    private static Map<String, Object> told(Map<String, Object> detail) {
        return detail.entrySet().stream()
                .filter(one -> TOLD.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
