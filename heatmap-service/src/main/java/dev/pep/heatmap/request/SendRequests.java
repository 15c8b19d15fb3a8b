package dev.pep.heatmap.request;

import dev.pep.heatmap.audit.Audit;
import dev.pep.heatmap.link.LinkTerm;
import dev.pep.heatmap.link.Links;
import dev.pep.heatmap.partner.Contact;
import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.request.SelectAccounts.Selected;
import dev.pep.heatmap.request.SentRequests.Sent;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.security.InternalUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners for reports: one request for each, all or none, and once however often the same call is made. */
@Component
class SendRequests {

    private final RequestRules rules;
    private final SelectAccounts selectAccounts;
    private final ReportRequests requests;
    private final Links links;
    private final LinkTerm term;
    private final RequestEvents events;
    private final IdempotentAnswers answers;
    private final Audit audit;
    private final EventStamps stamps;

    SendRequests(
            RequestRules rules,
            SelectAccounts selectAccounts,
            ReportRequests requests,
            Links links,
            LinkTerm term,
            RequestEvents events,
            IdempotentAnswers answers,
            Audit audit,
            EventStamps stamps) {
        this.rules = rules;
        this.selectAccounts = selectAccounts;
        this.requests = requests;
        this.links = links;
        this.term = term;
        this.events = events;
        this.answers = answers;
        this.audit = audit;
        this.stamps = stamps;
    }

    @Transactional
    public SentRequests send(SendRequest request, String key, InternalUser user) {
        Instant now = stamps.next().occurredAt();
        Optional<SentRequests> earlier = answers.claim(user.email(), key, request, SentRequests.class, now);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        rules.check(request, user);
        List<Partner> partners = rules.partners(request.partnerIds());
        rules.checkReachable(partners);
        List<Selected> accounts = selectAccounts.accounts(request.selection(), request.excludeAccountIds(), user);
        List<Sent> sent = partners.stream()
                .map(partner -> ask(partner, accounts, request, user))
                .toList();
        SentRequests answer = new SentRequests(sent);
        answers.keep(user.email(), key, answer);
        return answer;
    }

    private Sent ask(Partner partner, List<Selected> accounts, SendRequest wanted, InternalUser user) {
        EventStamp stamp = stamps.next();
        ReportRequest request = request(partner, accounts.size(), wanted, user, stamp.occurredAt());
        requests.add(request, accounts);
        List<LinkedContact> contacts = partner.reachable().stream()
                .map(contact -> linked(request, contact))
                .toList();
        events.requested(stamp, request, contacts);
        audit.record(
                "report requested",
                request.id(),
                Map.of("partnerId", partner.id(), "accounts", accounts.size(), "recipients", contacts.size()));
        return new Sent(request.id(), partner.id(), partner.name(), accounts.size(), contacts.size());
    }

    private ReportRequest request(Partner partner, int accounts, SendRequest wanted, InternalUser user, Instant now) {
        return new ReportRequest(
                UUID.randomUUID(),
                partner.id(),
                partner.name(),
                user.email(),
                user.name(),
                now,
                wanted.dueOn(),
                message(wanted.message()),
                accounts,
                term.end(wanted.dueOn(), RequestRules.zone(user), now),
                null,
                null);
    }

    private LinkedContact linked(ReportRequest request, Contact contact) {
        UUID linkId = links.add(request.id(), contact.id());
        return new LinkedContact(linkId, contact.id(), contact.name(), contact.email(), contact.zone(), true);
    }

    private static @Nullable String message(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
