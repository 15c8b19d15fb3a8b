package dev.pep.heatmap.account;

import dev.pep.event.Topics;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.event.KeyedEvent;
import dev.pep.platform.event.Outbox;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes the whole state of each account that a job has touched, and the removal of each that it took away. */
@Component
class AccountEvents {

    private static final int STEP = 1_000;

    private final Outbox outbox;
    private final Accounts accounts;
    private final ImportJobs jobs;

    AccountEvents(Outbox outbox, Accounts accounts, ImportJobs jobs) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.jobs = jobs;
    }

    /** Publishes what a job did, and tells how far it is; returns the number of accounts. */
    int publish(ImportJob job, int total) {
        Batch batch = new Batch(job, total);
        jobs.progress(job.id(), 0, total);
        accounts.touchedBy(
                job.id(), account -> batch.add(new KeyedEvent(account.id().toString(), changed(job, account))));
        accounts.removedBy(job.id(), account -> batch.add(new KeyedEvent(account.toString(), null)));
        batch.flush();
        return batch.done;
    }

    /** Events that wait to be published together. */
    private final class Batch {

        private final ImportJob job;
        private final int total;
        private final List<KeyedEvent> events = new ArrayList<>();
        private int done;

        private Batch(ImportJob job, int total) {
            this.job = job;
            this.total = total;
        }

        private void add(KeyedEvent event) {
            events.add(event);
            if (events.size() == STEP) {
                flush();
                jobs.progress(job.id(), done, total);
            }
        }

        private void flush() {
            outbox.publishAll(Topics.ACCOUNT, events);
            done += events.size();
            events.clear();
        }
    }

    private AccountEvent changed(ImportJob job, Account account) {
        EventStamp stamp = jobs.stamp(job);
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
        return new AccountEvent(stamp.eventId(), stamp.occurredAt(), stamp.actor(), state);
    }
}
