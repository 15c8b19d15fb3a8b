package dev.pep.heatmap.account;

import dev.pep.event.Topics;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.EventStamps;
import dev.pep.platform.event.Outbox;
import org.springframework.stereotype.Component;

/** Publishes the whole state of an account. */
@Component
class AccountEvents {

    private final Outbox outbox;
    private final EventStamps stamps;

    AccountEvents(Outbox outbox, EventStamps stamps) {
        this.outbox = outbox;
        this.stamps = stamps;
    }

    void changed(Account account) {
        EventStamp stamp = stamps.next();
        AccountState state = AccountState.newBuilder()
                .setAccountId(account.id().toString())
                .setKey(account.key())
                .setName(account.name())
                .setDomain(account.domain())
                .setCity(account.city())
                .setState(account.state())
                .setCountry(account.country())
                .setSegment(account.segment())
                .setOu(account.ou())
                .setIndustry(account.industry())
                .setEcm(account.ecm())
                .setSellers(account.sellers())
                .build();
        outbox.publish(
                Topics.ACCOUNT,
                account.id().toString(),
                new AccountEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), state));
    }
}
