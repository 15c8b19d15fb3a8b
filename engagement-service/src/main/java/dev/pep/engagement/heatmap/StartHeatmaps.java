package dev.pep.engagement.heatmap;

import dev.pep.engagement.invitation.Invitation;
import dev.pep.engagement.invitation.Invitations;
import dev.pep.engagement.partner.ChosenPartners;
import dev.pep.engagement.plan.Act;
import dev.pep.engagement.plan.CriteriaWall;
import dev.pep.engagement.plan.Detail;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementEvents;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.GivenText;
import dev.pep.engagement.task.CloseTasks;
import dev.pep.engagement.task.TaskKind;
import dev.pep.event.Person;
import dev.pep.event.engagement.HeatmapRequested;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners that take part for their heatmap; one that is under way is not asked for again. */
@Component
public class StartHeatmaps {

    private static final int LONGEST_MESSAGE = 2_000;

    private final FindEngagement find;
    private final Invitations invitations;
    private final HeatmapRequests requests;
    private final CloseTasks tasks;
    private final EngagementEvents events;
    private final EventStamps stamps;

    StartHeatmaps(
            FindEngagement find,
            Invitations invitations,
            HeatmapRequests requests,
            CloseTasks tasks,
            EngagementEvents events,
            EventStamps stamps) {
        this.find = find;
        this.invitations = invitations;
        this.requests = requests;
        this.tasks = tasks;
        this.events = events;
        this.stamps = stamps;
    }

    /** Whose heatmaps are wanted, and until when. */
    public record HeatmapsRequest(
            @Schema(description = "Ids of 1 to " + ChosenPartners.MOST + " partners") @Nullable List<@Nullable UUID> partnerIds,

            @Schema(description = "Day by which the reports are wanted") @Nullable LocalDate dueOn,

            @Schema(description = "What the request says", maxLength = LONGEST_MESSAGE) @Nullable String message) {

        List<UUID> partners() {
            return ChosenPartners.of(partnerIds);
        }

        @Nullable String words() {
            return GivenText.of("message", message, LONGEST_MESSAGE);
        }
    }

    /** A partner that was not asked. */
    public record NotRequested(UUID partnerId, String partnerName, String reason) {}

    /** Which partners were asked, and which were left out. */
    public record RequestedHeatmaps(List<UUID> requested, List<NotRequested> leftOut) {}

    @Transactional
    public RequestedHeatmaps start(UUID id, HeatmapsRequest wanted, InternalUser user) {
        List<UUID> partners = wanted.partners();
        Engagement engagement = find.held(id, user);
        engagement.requireOpen();
        CriteriaWall.require(engagement, user);
        RequestedHeatmaps outcome = new RequestedHeatmaps(new ArrayList<>(), new ArrayList<>());
        List<HeatmapRequest> earlier = requests.findByEngagementId(id);
        participants(id, partners).forEach(invitation -> {
            Optional<String> reason = leftOut(engagement, invitation, earlier);
            if (reason.isPresent()) {
                outcome.leftOut()
                        .add(new NotRequested(
                                invitation.partner().id(), invitation.partner().name(), reason.get()));
            } else {
                request(engagement, invitation, wanted, user);
                outcome.requested().add(invitation.partner().id());
            }
        });
        return outcome;
    }

    private List<Invitation> participants(UUID id, List<UUID> partners) {
        return invitations.ofEngagement(id).stream()
                .filter(invitation -> partners.contains(invitation.partner().id()))
                .filter(Invitation::isAccepted)
                .toList();
    }

    private Optional<String> leftOut(Engagement engagement, Invitation invitation, List<HeatmapRequest> earlier) {
        boolean open = earlier.stream()
                .filter(request -> invitation.isOf(request.partner().id()))
                .anyMatch(request -> request.state().isOpen());
        if (open) {
            return Optional.of("Its heatmap is already under way.");
        }
        return tasks.open(engagement, invitation.partner().id(), TaskKind.HEATMAP)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("Its heatmap is done or waived. Ask for the task again first.");
    }

    private void request(Engagement engagement, Invitation invitation, HeatmapsRequest wanted, InternalUser user) {
        EventStamp stamp = stamps.next();
        HeatmapRequest request = requests.save(HeatmapRequest.of(invitation, wanted.dueOn(), stamp.occurredAt()));
        events.publish(
                stamp,
                engagement,
                new HeatmapRequested(
                        engagement.id().toString(),
                        EngagementEvents.brief(engagement),
                        invitation.partner().avro(),
                        request.id().toString(),
                        EngagementEvents.avro(engagement.plan().criteria()),
                        wanted.dueOn() == null ? null : wanted.dueOn().toString(),
                        wanted.words(),
                        new Person(user.email(), user.name())));
        events.record(
                stamp,
                engagement,
                Act.HEATMAP_REQUESTED,
                Detail.of(invitation.partner()).told());
    }
}
