package dev.pep.engagement.desk;

import dev.pep.engagement.account.CountAccounts;
import dev.pep.engagement.desk.EngagementView.DraftPartner;
import dev.pep.engagement.heatmap.ReadHeatmaps;
import dev.pep.engagement.invitation.InvitationState;
import dev.pep.engagement.partner.Partner;
import dev.pep.engagement.partner.Partners;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.EngagementState;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.Plan;
import dev.pep.engagement.task.ReadTasks;
import dev.pep.engagement.task.TaskState;
import dev.pep.engagement.task.TaskView;
import dev.pep.platform.security.InternalUser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an engagement with all that belongs to it. */
@Component
class ShowEngagement {

    private static final String STATE = "SELECT state FROM engagement_standing WHERE id = :id";

    private final FindEngagement find;
    private final CountAccounts countAccounts;
    private final Partners partners;
    private final ReadInvitations invitations;
    private final ReadTasks tasks;
    private final ReadHeatmaps heatmaps;
    private final JdbcClient jdbc;

    ShowEngagement(
            FindEngagement find,
            CountAccounts countAccounts,
            Partners partners,
            ReadInvitations invitations,
            ReadTasks tasks,
            ReadHeatmaps heatmaps,
            JdbcClient jdbc) {
        this.find = find;
        this.countAccounts = countAccounts;
        this.partners = partners;
        this.invitations = invitations;
        this.tasks = tasks;
        this.heatmaps = heatmaps;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public EngagementView of(UUID id, InternalUser user) {
        Engagement engagement = find.visible(id, user);
        Plan plan = engagement.plan();
        CountAccounts.Match match = countAccounts.matching(plan.criteria(), user);
        EngagementState state = EngagementState.valueOf(
                jdbc.sql(STATE).param("id", id).query(String.class).single());
        List<InvitationView> invited = invitations.of(id);
        List<TaskView> all = ofParticipants(tasks.of(engagement), invited);
        boolean open = state != EngagementState.CANCELLED && state != EngagementState.COMPLETE;
        return new EngagementView(
                id,
                engagement.version(),
                plan.type(),
                plan.title(),
                plan.description(),
                plan.ou(),
                plan.criteria(),
                plan.zone().getId(),
                plan.firstDay(),
                plan.lastDay(),
                plan.message(),
                engagement.isDraft() ? drafted(engagement) : List.of(),
                state,
                engagement.organiser(),
                engagement.createdAt(),
                engagement.changed().at(),
                engagement.changed().by(),
                engagement.publishedAt(),
                engagement.cancellation().cancelledAt(),
                engagement.cancellation().cancelReason(),
                open && FindEngagement.coordinates(user),
                match.accounts(),
                match.sellers(),
                readiness(all),
                invited,
                all,
                heatmaps.of(id));
    }

    private List<DraftPartner> drafted(Engagement draft) {
        Map<UUID, Partner> known = partners.byIds(draft.partners());
        return draft.partners().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(partner -> new DraftPartner(
                        partner.id(),
                        partner.name(),
                        partner.shortName(),
                        partner.contacts().size(),
                        partner.problem().orElse(null)))
                .toList();
    }

    private static List<TaskView> ofParticipants(List<TaskView> tasks, List<InvitationView> invited) {
        var taking = invited.stream()
                .filter(invitation -> invitation.state() == InvitationState.ACCEPTED)
                .map(InvitationView::id)
                .collect(Collectors.toSet());
        return tasks.stream()
                .filter(task -> taking.contains(task.invitationId()))
                .toList();
    }

    private static @Nullable Integer readiness(List<TaskView> tasks) {
        List<TaskView> required =
                tasks.stream().filter(task -> !task.optional()).toList();
        long done =
                required.stream().filter(task -> task.state() != TaskState.OPEN).count();
        return required.isEmpty() ? null : (int) (100 * done / required.size());
    }
}
