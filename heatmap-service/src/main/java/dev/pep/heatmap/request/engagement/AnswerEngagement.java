package dev.pep.heatmap.request.engagement;

import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.request.AskForReport;
import dev.pep.heatmap.request.AskablePartners;
import dev.pep.heatmap.request.RequestEvents;
import dev.pep.platform.event.EventStamps;
import org.springframework.stereotype.Component;

/** Answers what an engagement asks for, once for each id: the partner is asked, or the coordinator is told why not. */
@Component
class AnswerEngagement {

    private final Engagements engagements;
    private final EngagementRequests requests;
    private final AskablePartners partners;
    private final CriteriaAccounts criteriaAccounts;
    private final MakeWish makeWish;
    private final AskForReport askForReport;
    private final RequestEvents events;
    private final SignedStamps signed;
    private final EventStamps stamps;

    AnswerEngagement(
            Engagements engagements,
            EngagementRequests requests,
            AskablePartners partners,
            CriteriaAccounts criteriaAccounts,
            MakeWish makeWish,
            AskForReport askForReport,
            RequestEvents events,
            SignedStamps signed,
            EventStamps stamps) {
        this.engagements = engagements;
        this.requests = requests;
        this.partners = partners;
        this.criteriaAccounts = criteriaAccounts;
        this.makeWish = makeWish;
        this.askForReport = askForReport;
        this.events = events;
        this.signed = signed;
        this.stamps = stamps;
    }

    void answer(Asked asked) {
        engagements.keep(asked.engagement());
        if (!requests.claim(asked)) {
            return;
        }
        try {
            ask(asked);
        } catch (RequestRefused refused) {
            requests.refuse(asked.requestId(), refused.reason());
            events.refused(stamps.next(), asked.requestId(), asked.partnerId(), refused.reason());
        }
    }

    private void ask(Asked asked) {
        requireWanted(asked);
        Partner partner = partner(asked);
        askForReport.ask(
                signed.by(asked.asker()),
                makeWish.of(asked),
                partner,
                criteriaAccounts.matching(asked.event().getCriteria()));
    }

    /** What an operator sends back from the dead letters may be out of date. */
    private void requireWanted(Asked asked) {
        if (engagements.cancelled(asked.engagement().id())) {
            throw new RequestRefused("The engagement was cancelled.");
        }
        if (engagements.leftSince(asked.engagement().id(), asked.partnerId(), asked.at())) {
            throw new RequestRefused(asked.partnerName() + " no longer takes part in the engagement.");
        }
    }

    private Partner partner(Asked asked) {
        Partner partner = partners.find(asked.partnerId())
                .orElseThrow(() -> new RequestRefused(asked.partnerName() + " is not in the partner directory."));
        AskablePartners.problem(partner).ifPresent(problem -> {
            throw new RequestRefused(problem);
        });
        return partner;
    }
}
