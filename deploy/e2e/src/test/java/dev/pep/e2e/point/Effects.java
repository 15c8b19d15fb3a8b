package dev.pep.e2e.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.e2e.copies.Asking;
import dev.pep.e2e.copies.Digests;
import dev.pep.e2e.copies.ReportTopic;
import dev.pep.e2e.history.Event;
import dev.pep.e2e.history.Told;
import java.util.List;

/** What comes of a note: its row in the outbox, its events, its lines in digests. */
record Effects(Database heatmap, Database notification, ReportTopic topic, Digests digests, Consumption consumption) {

    boolean isToBeSent(String key) {
        return heatmap.count("outbox where key = ?", key) == 1;
    }

    /** Returns the events of the key in the topic, repetitions included. */
    List<Event> events(String key) {
        return topic.events().stream().filter(event -> event.key().equals(key)).toList();
    }

    Event awaitEvent(String key) {
        return await("an event of " + key)
                .atMost(Scene.PATIENCE)
                .until(() -> events(key), events -> !events.isEmpty())
                .getFirst();
    }

    void awaitHandled(Event event) {
        await("the effect of " + event)
                .atMost(Scene.PATIENCE)
                .until(() -> notification.count("inbox where event_id = ?", event.id()) == 1);
    }

    boolean willComeAgain(Event event) {
        return consumption.isBefore(event.partition(), event.offset());
    }

    /** Waits until nothing is under way any more, then looks for exactly one line of a digest. */
    void assertToldOnce(String key, String note) {
        await("all events sent").atMost(Scene.PATIENCE).until(() -> heatmap.count("outbox") == 0);
        await("all events consumed").atMost(Scene.PATIENCE).until(consumption::isAtTheEnd);
        await("all told").atMost(Scene.PATIENCE).until(() -> untold() == 0);
        assertThat(digests.all().stream()
                        .flatMap(digest -> digest.changes().stream())
                        .filter(told -> told.key().equals(key)))
                .containsExactly(new Told(key, "Notes", "none", note));
    }

    private long untold() {
        String ecm = Asking.ECM.email();
        return notification.count("quiet_period where recipient = ?", ecm)
                + notification.count("message where recipient = ? and state = 'WAITING'", ecm);
    }
}
