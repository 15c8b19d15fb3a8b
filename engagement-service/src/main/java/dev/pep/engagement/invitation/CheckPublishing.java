package dev.pep.engagement.invitation;

import dev.pep.engagement.account.CountAccounts;
import dev.pep.engagement.partner.Contact;
import dev.pep.engagement.partner.Partner;
import dev.pep.engagement.partner.Partners;
import dev.pep.engagement.plan.CriteriaWall;
import dev.pep.engagement.plan.Engagement;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.engagement.plan.Plan;
import dev.pep.platform.problem.Unavailable;
import dev.pep.platform.readmodel.ReadModels;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what publishing an engagement would do, and what keeps it from being published. */
@Component
public class CheckPublishing {

    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private final FindEngagement find;
    private final Partners partners;
    private final CountAccounts countAccounts;
    private final ReadModels models;
    private final InvitationSettings settings;
    private final Clock clock;

    CheckPublishing(
            FindEngagement find,
            Partners partners,
            CountAccounts countAccounts,
            ReadModels models,
            InvitationSettings settings,
            Clock clock) {
        this.find = find;
        this.partners = partners;
        this.countAccounts = countAccounts;
        this.models = models;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is wrong, and with which field. */
    public record PublishingProblem(String field, String detail) {}

    /** A contact who gets the invitation. */
    public record InvitedContact(String name, String email) {}

    /**
     * A partner who is invited.
     *
     * @param problem why it cannot be invited
     */
    public record InvitedPartner(
            UUID partnerId,
            String name,
            List<InvitedContact> contacts,
            @Nullable String problem) {}

    /** Who is invited, until when they can answer, how many accounts match, and what is wrong. */
    public record Publishing(
            List<PublishingProblem> problems, List<InvitedPartner> partners, Instant expiresAt, int accounts) {}

    /** Returns what publishing would do now. */
    @Transactional(readOnly = true)
    public Publishing of(UUID id, InternalUser user) {
        return of(find.visible(id, user), user);
    }

    Publishing of(Engagement engagement, InternalUser user) {
        if (!models.isWhole("account") || !models.isWhole("partner")) {
            throw new Unavailable("Accounts and partners are still being read. Try again shortly.", SHORTLY);
        }
        Map<UUID, Partner> known = partners.byIds(engagement.partners());
        List<InvitedPartner> invited = engagement.partners().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(CheckPublishing::invited)
                .toList();
        int accounts =
                countAccounts.matching(engagement.plan().criteria(), user).accounts();
        List<PublishingProblem> problems = problems(engagement.plan(), invited, accounts);
        CriteriaWall.problem(engagement, user)
                .ifPresent(problem -> problems.add(new PublishingProblem("criteria", problem)));
        return new Publishing(problems, invited, clock.instant().plus(settings.expireAfter()), accounts);
    }

    private List<PublishingProblem> problems(Plan plan, List<InvitedPartner> invited, int accounts) {
        List<PublishingProblem> problems = new ArrayList<>();
        if (plan.title().isBlank()) {
            problems.add(new PublishingProblem("title", "Give the engagement a title."));
        }
        if (accounts == 0) {
            problems.add(new PublishingProblem("criteria", "No account matches the criteria. Choose fewer of them."));
        }
        if (plan.lastDay() != null && plan.lastDay().isBefore(LocalDate.now(clock.withZone(plan.zone())))) {
            problems.add(new PublishingProblem("lastDay", "The last day has passed. Choose a later one."));
        }
        if (invited.isEmpty()) {
            problems.add(new PublishingProblem("partnerIds", "Choose at least one partner to invite."));
        }
        invited.stream()
                .map(InvitedPartner::problem)
                .filter(Objects::nonNull)
                .forEach(problem -> problems.add(new PublishingProblem("partnerIds", problem)));
        return problems;
    }

    private static InvitedPartner invited(Partner partner) {
        return new InvitedPartner(
                partner.id(),
                partner.name(),
                partner.contacts().stream().map(CheckPublishing::contact).toList(),
                partner.problem().orElse(null));
    }

    private static InvitedContact contact(Contact contact) {
        return new InvitedContact(contact.name(), contact.email());
    }
}
