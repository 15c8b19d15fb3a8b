package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.link.LinkTerm;
import dev.pep.heatmap.partner.Partner;
import dev.pep.heatmap.request.DueDates;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.idempotency.IdempotentAnswers;
import dev.pep.platform.security.InternalUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts an order to ask partners, once however often the same call is made; a timer does the rest. */
@Component
class AcceptSending {

    private final IdempotentAnswers answers;
    private final SendingRules rules;
    private final SelectAccounts selectAccounts;
    private final LinkTerm term;
    private final StartSending startSending;
    private final EventStamps stamps;

    AcceptSending(
            IdempotentAnswers answers,
            SendingRules rules,
            SelectAccounts selectAccounts,
            LinkTerm term,
            StartSending startSending,
            EventStamps stamps) {
        this.answers = answers;
        this.rules = rules;
        this.selectAccounts = selectAccounts;
        this.term = term;
        this.startSending = startSending;
        this.stamps = stamps;
    }

    /** What is remembered of an accepted call. */
    record Accepted(UUID sendingId) {}

    @Transactional
    public UUID accept(SendingRequest request, String key, InternalUser user) {
        Instant now = stamps.next().occurredAt();
        Optional<Accepted> earlier = answers.claim(user.email(), key, request, Accepted.class, now);
        if (earlier.isPresent()) {
            return earlier.get().sendingId();
        }
        List<Partner> partners = rules.check(request, user);
        List<UUID> accounts = selectAccounts.accounts(request.selection(), request.excludeAccountIds(), user);
        Sending sending = sending(request, user, now);
        startSending.start(sending, request, partners, accounts);
        answers.keep(user.email(), key, new Accepted(sending.id()));
        return sending.id();
    }

    private Sending sending(SendingRequest wanted, InternalUser user, Instant now) {
        return new Sending(
                UUID.randomUUID(),
                user.email(),
                user.name(),
                wanted.dueOn(),
                message(wanted.message()),
                term.end(wanted.dueOn(), DueDates.zone(user), now),
                now,
                1);
    }

    private static @Nullable String message(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
