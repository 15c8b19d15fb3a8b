package dev.pep.e2e.point;

import static org.awaitility.Awaitility.await;

import dev.pep.e2e.Mailbox;
import dev.pep.e2e.RunningSystem;
import dev.pep.e2e.copies.Asked;
import dev.pep.e2e.copies.Asking;
import dev.pep.e2e.copies.Digests;
import dev.pep.e2e.copies.ReportTopic;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/** One partner that was asked about some accounts, and what is looked at from outside; the tests share it. */
final class Scene implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    final RunningSystem system;
    final Database heatmap;
    final Database notification;
    final Mailbox mailbox;
    final Contact contact;
    final Effects effects;
    private final ReportTopic topic;
    private final Iterator<String> accounts;

    Scene(RunningSystem system) {
        this.system = system;
        heatmap = Database.open(system.database("heatmap"));
        notification = Database.open(system.database("notification"));
        mailbox = new Mailbox(system);
        topic = new ReportTopic(system.kafka());
        Asking.wish(RunningSystem.DIGEST_MINUTE);
        Asking asking = new Asking(1);
        List<Asked> partners = asking.ask(mailbox);
        contact = new Contact(partners.getFirst());
        accounts = List.copyOf(asking.accounts().values()).iterator();
        Digests digests = new Digests(mailbox, asking.accounts(), partners);
        effects = new Effects(
                heatmap, notification, topic, digests, new Consumption(system.kafka(), "notification-service"));
    }

    /** Returns an account that nobody has written about. */
    String account() {
        return accounts.next();
    }

    /** Locks by a statement in heatmap-service's database, until it is closed. */
    Database holdHeatmap(String sql, Object... parameters) {
        return Database.holding(system.database("heatmap"), sql, parameters);
    }

    /** Locks by a statement in notification-service's database, until it is closed. */
    Database holdNotification(String sql, Object... parameters) {
        return Database.holding(system.database("notification"), sql, parameters);
    }

    /** Waits until the system has come to the point where a lock holds it. */
    static void awaitHeld(Database lock) {
        await("somebody who waits for the lock")
                .atMost(PATIENCE)
                .until(() -> !lock.waiters().isEmpty());
    }

    @Override
    public void close() {
        heatmap.close();
        notification.close();
        topic.close();
    }
}
