package dev.pep.notification.settled;

import dev.pep.event.Topics;
import dev.pep.event.notification.NotificationEvent;
import dev.pep.event.notification.NotificationFailed;
import dev.pep.event.notification.NotificationSent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Reads what became of all messages, from the beginning of the topic to the end that it has when that begins. */
@Component
class SettledEvents {

    private static final Logger LOG = LoggerFactory.getLogger(SettledEvents.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Until it said so, the one digest was that of reports. */
    private static final String FIRST_DIGEST = "DIGEST";

    private final ConsumerFactory<Object, Object> consumers;
    private final Settled settled;

    SettledEvents(ConsumerFactory<Object, Object> consumers, Settled settled) {
        this.consumers = consumers;
        this.settled = settled;
    }

    /** Remembers it, and returns how many events there were. A topic that is not there yet has none. */
    int read() {
        try (Consumer<Object, Object> consumer = consumers.createConsumer()) {
            consumer.assign(partitions(consumer));
            consumer.seekToBeginning(consumer.assignment());
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            int read = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                List<NotificationEvent> events = new ArrayList<>();
                consumer.poll(POLL).forEach(record -> add(record, events));
                remember(events);
                read += events.size();
            }
            return read;
        }
    }

    private static List<TopicPartition> partitions(Consumer<?, ?> consumer) {
        return consumer.listTopics().getOrDefault(Topics.NOTIFICATION, List.of()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static void add(ConsumerRecord<Object, Object> record, List<NotificationEvent> events) {
        if (record.value() instanceof NotificationEvent event) {
            events.add(event);
        } else {
            LOG.warn(
                    "Offset {} of partition {} cannot be read: one message may be sent again",
                    record.offset(),
                    record.partition());
        }
    }

    void remember(List<NotificationEvent> events) {
        Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
        Map<Told, Instant> told = new HashMap<>();
        for (NotificationEvent event : events) {
            Instant at = event.getOccurredAt();
            switch (event.getPayload()) {
                case NotificationSent sent -> {
                    outcomes.put(UUID.fromString(sent.getMessageId()), sent(sent, at));
                    told(sent, at, told);
                }
                case NotificationFailed failed ->
                    outcomes.putIfAbsent(
                            UUID.fromString(failed.getMessageId()),
                            new Outcome("FAILED", at, failed.getAttempts(), null, failed.getReason()));
                default -> {}
            }
        }
        if (!outcomes.isEmpty()) {
            settled.add(outcomes);
        }
        told.forEach((key, until) -> settled.addTold(key.kind(), key.recipientId(), key.subjectId(), until));
    }

    private static Outcome sent(NotificationSent sent, Instant at) {
        return new Outcome("SENT", at, sent.getAttempts(), sent.getTransport(), null);
    }

    /** An older version did not say whom a digest told until when: then everybody was told up to it. */
    private static void told(NotificationSent sent, Instant at, Map<Told, Instant> told) {
        if (sent.getUntil() != null) {
            Told key = new Told(sent.getKind(), sent.getRecipientId(), sent.getSubjectId());
            told.merge(key, sent.getUntil(), SettledEvents::later);
        } else if (sent.getRecipientId() == null && sent.getKind().equals(FIRST_DIGEST)) {
            told.merge(new Told(sent.getKind(), null, null), at, SettledEvents::later);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private record Told(
            String kind,
            @Nullable String recipientId,
            @Nullable String subjectId) {}
}
