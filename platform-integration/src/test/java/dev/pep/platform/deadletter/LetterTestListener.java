package dev.pep.platform.deadletter;

import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import dev.pep.platform.event.Inbox;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Writes down what comes, as a service would, and can be told to fail. */
@Component
class LetterTestListener {

    private static final String GROUP = "letters-service";

    private final Inbox inbox;
    private final JdbcClient jdbc;
    private volatile Consumer<String> before = name -> {};
    private volatile Consumer<String> after = name -> {};

    LetterTestListener(Inbox inbox, JdbcClient jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
        jdbc.sql("create table told (key text, name text)").update();
        jdbc.sql("create table state (key text primary key, name text)").update();
    }

    @KafkaListener(topics = LetterTestApplication.EVENTS, groupId = GROUP)
    void on(PartnerReportEvent event) {
        PartnerReported report = (PartnerReported) event.getPayload();
        inbox.once("told", event.getEventId(), () -> {
            before.accept(report.getAccountName());
            jdbc.sql("insert into told values (?, ?)")
                    .params(report.getAccountId(), report.getAccountName())
                    .update();
        });
    }

    @KafkaListener(topics = LetterTestApplication.STATES, groupId = GROUP)
    void on(AccountEvent event) {
        AccountState account = (AccountState) event.getPayload();
        inbox.once("state", event.getEventId(), () -> {
            before.accept(account.getName());
            jdbc.sql("insert into state values (?, ?) on conflict (key) do update set name = excluded.name")
                    .params(account.getAccountId(), account.getName())
                    .update();
            after.accept(account.getName());
        });
    }

    void failingOn(String name) {
        before = one -> {
            if (one.equals(name)) {
                throw new IllegalArgumentException("no such partner");
            }
        };
    }

    void afterwards(Consumer<String> what) {
        after = what;
    }

    void heal() {
        before = name -> {};
        after = name -> {};
    }
}
