package dev.pep.heatmap.request;

import dev.pep.heatmap.link.LinkTerm;
import dev.pep.heatmap.partner.Partner;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.idempotency.IdempotentAnswers;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.timer.Timers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts an order to ask partners, once however often the same call is made; a timer does the rest. */
@Component
class SendRequests {

    private final RequestRules rules;
    private final SelectAccounts selectAccounts;
    private final AskedPairs pairs;
    private final Sendings sendings;
    private final LinkTerm term;
    private final IdempotentAnswers answers;
    private final Timers timers;
    private final EventStamps stamps;

    SendRequests(
            RequestRules rules,
            SelectAccounts selectAccounts,
            AskedPairs pairs,
            Sendings sendings,
            LinkTerm term,
            IdempotentAnswers answers,
            Timers timers,
            EventStamps stamps) {
        this.rules = rules;
        this.selectAccounts = selectAccounts;
        this.pairs = pairs;
        this.sendings = sendings;
        this.term = term;
        this.answers = answers;
        this.timers = timers;
        this.stamps = stamps;
    }

    /** What is remembered of an accepted call. */
    record Accepted(UUID sendingId) {}

    @Transactional
    public UUID accept(SendRequest request, String key, InternalUser user) {
        Instant now = stamps.next().occurredAt();
        Optional<Accepted> earlier = answers.claim(user.email(), key, request, Accepted.class, now);
        if (earlier.isPresent()) {
            return earlier.get().sendingId();
        }
        rules.check(request, user);
        List<Partner> partners = rules.partners(request.partnerIds());
        rules.checkReachable(partners);
        List<UUID> accounts = selectAccounts.accounts(request.selection(), request.excludeAccountIds(), user);
        Sending sending = sending(request, user, now);
        sendings.add(sending, partners);
        if (pairs.keep(sending.id(), request, partners.stream().map(Partner::id).toList(), accounts, now) == 0) {
            throw new Invalid(Map.of("selection", "Nobody needs to be asked: all was asked or answered lately."));
        }
        timers.set(SendingTimer.TASK, SendingTimer.id(sending.id(), sending.round()), now);
        answers.keep(user.email(), key, new Accepted(sending.id()));
        return sending.id();
    }

    private Sending sending(SendRequest wanted, InternalUser user, Instant now) {
        return new Sending(
                UUID.randomUUID(),
                user.email(),
                user.name(),
                wanted.dueOn(),
                message(wanted.message()),
                term.end(wanted.dueOn(), RequestRules.zone(user), now),
                now,
                1);
    }

    private static @Nullable String message(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
