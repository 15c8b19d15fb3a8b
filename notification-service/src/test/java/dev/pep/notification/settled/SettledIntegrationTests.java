package dev.pep.notification.settled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.notification.NotificationEvent;
import dev.pep.event.notification.NotificationFailed;
import dev.pep.event.notification.NotificationSent;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PepIntegrationTest
@Import(Surroundings.class)
@DisplayName("quality 2: what was settled before a database began")
class SettledIntegrationTests {

    private static final Instant NOON = Instant.parse("2026-11-03T18:00:00Z");

    private final String message = UUID.randomUUID().toString();
    private final String ann = "Ann." + message + "@pep.example";
    private final String bob = "bob." + message + "@pep.example";

    @Autowired
    private SettledEvents events;

    @Autowired
    private Settled settled;

    @Test
    @DisplayName("a message that was sent stays sent, whatever else is said of it")
    void knowsWhatWasSent() {
        NotificationFailed failed = new NotificationFailed(message, "REMINDER", 1, "Refused");
        events.remember(List.of(event(failed, NOON)));
        assertThat(settled.of(UUID.fromString(message))).contains(new Outcome("FAILED", NOON, 1, null, "Refused"));

        events.remember(List.of(
                event(failed, NOON),
                event(new NotificationSent(message, "REMINDER", "graph", 2, null, null, null), NOON.plusSeconds(1)),
                event(failed, NOON)));
        events.remember(List.of(event(failed, NOON)));

        assertThat(settled.of(UUID.fromString(message)))
                .contains(new Outcome("SENT", NOON.plusSeconds(1), 2, "graph", null));
    }

    @Test
    @DisplayName("who was told until when is known by kind; the last moment counts, in whatever order they are read")
    void knowsWhatWasTold() {
        events.remember(List.of(told("VISIT_DIGEST", ann, NOON.plusSeconds(2)), told("VISIT_DIGEST", ann, NOON)));
        events.remember(List.of(told("VISIT_DIGEST", ann, NOON.plusSeconds(1))));

        assertThat(settled.toldUntil("VISIT_DIGEST", Set.of(ann.toLowerCase(), bob)))
                .isEqualTo(Map.of(ann.toLowerCase(), NOON.plusSeconds(2)));
        assertThat(settled.toldUntil("OTHER_DIGEST", Set.of(ann))).isEmpty();
    }

    @Test
    @DisplayName(
            "of a version that did not say whom a digest told, everybody is taken to know what had happened by then")
    void readsOlderDigests() {
        events.remember(List.of(
                event(
                        new NotificationSent(message, "DIGEST", "graph", 1, null, null, null),
                        Instant.EPOCH.plusSeconds(9)),
                told("DIGEST", ann, NOON)));

        Map<String, Instant> until = settled.toldUntil("DIGEST", Set.of(ann, bob));
        assertThat(until.get(ann)).isEqualTo(NOON);
        assertThat(until.get(bob)).isNotNull().isBefore(NOON);
    }

    private static NotificationEvent told(String kind, String recipient, Instant until) {
        return event(
                new NotificationSent(
                        UUID.randomUUID().toString(), kind, "graph", 1, RecipientId.of(recipient), null, until),
                until.plusSeconds(100));
    }

    private static NotificationEvent event(Object payload, Instant at) {
        return new NotificationEvent(
                UUID.randomUUID().toString(), at, new Actor(ActorKind.SYSTEM, "test", "test"), payload);
    }
}
