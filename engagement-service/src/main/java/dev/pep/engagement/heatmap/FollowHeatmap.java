package dev.pep.engagement.heatmap;

import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.Detail;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.task.CloseTasks;
import dev.pep.engagement.task.TaskKind;
import dev.pep.event.request.Recipient;
import dev.pep.platform.event.EventStamp;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Follows what heatmap-service tells of a heatmap that was asked for; other report requests are none of its business.
 */
@Component
class FollowHeatmap {

    private final FindEngagement find;
    private final HeatmapRequests requests;
    private final HeatmapLinks links;
    private final CloseTasks tasks;
    private final EngagementEvents events;

    FollowHeatmap(
            FindEngagement find,
            HeatmapRequests requests,
            HeatmapLinks links,
            CloseTasks tasks,
            EngagementEvents events) {
        this.find = find;
        this.requests = requests;
        this.links = links;
        this.tasks = tasks;
        this.events = events;
    }

    void asked(UUID id, int accounts, List<Recipient> recipients, EventStamp stamp) {
        change(id, (engagement, request) -> request.asked(accounts, stamp.occurredAt()));
        linked(id, recipients);
    }

    void linked(UUID id, List<Recipient> recipients) {
        requests.findById(id).ifPresent(request -> links.keep(id, recipients));
    }

    void done(UUID id, EventStamp stamp) {
        changeNewest(id, (engagement, request) -> {
            request.done(stamp.occurredAt());
            record(stamp, engagement, Act.HEATMAP_DONE, request, null);
            tasks.close(stamp, engagement, request.partner().id(), TaskKind.HEATMAP, id);
        });
    }

    void reopened(UUID id, EventStamp stamp) {
        changeNewest(id, (engagement, request) -> {
            request.reopened();
            tasks.reopen(stamp, engagement, request.partner().id(), TaskKind.HEATMAP, id);
        });
    }

    /**
     * It has ended.
     *
     * @param reason why it could not even be made; none if somebody revoked it
     */
    void revoked(UUID id, @Nullable String reason, EventStamp stamp) {
        change(id, (engagement, request) -> {
            if (reason == null) {
                request.revoked(stamp.occurredAt());
            } else {
                request.refused(reason, stamp.occurredAt());
                record(stamp, engagement, Act.HEATMAP_REFUSED, request, reason);
            }
        });
    }

    /** Through the link to an earlier one a partner can still speak; the task waits for the newest. */
    private void changeNewest(UUID id, BiConsumer<Engagement, HeatmapRequest> change) {
        change(id, (engagement, request) -> {
            if (requests.newest(engagement.id(), request.partner().id()).equals(id)) {
                change.accept(engagement, request);
            }
        });
    }

    private void change(UUID id, BiConsumer<Engagement, HeatmapRequest> change) {
        requests.findById(id).ifPresent(known -> {
            Engagement engagement = find.hold(known.engagementId());
            HeatmapRequest request = requests.findById(id).orElseThrow();
            change.accept(engagement, request);
            requests.save(request);
        });
    }

    private void record(
            EventStamp stamp, Engagement engagement, Act act, HeatmapRequest request, @Nullable String reason) {
        events.record(
                stamp,
                engagement,
                act,
                Detail.of(request.partner()).with("reason", reason).told());
    }
}
