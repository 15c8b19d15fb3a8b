package dev.pep.platform.readmodel;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import dev.pep.event.partner.ContactState;
import dev.pep.event.partner.PartnerEvent;
import dev.pep.event.partner.PartnerState;
import dev.pep.platform.kafka.DeadLetters;
import dev.pep.platform.kafka.EventSerde;
import dev.pep.platform.kafka.KafkaSettings;
import dev.pep.platform.test.Infrastructure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Topics of states that belong to one test, and who writes into them. */
final class StateTopics implements AutoCloseable {

    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final int PARTITIONS = 3;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Instant MOMENT = Instant.parse("2026-05-04T10:15:30.123Z");

    private final String run = UUID.randomUUID().toString();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", INFRASTRUCTURE.kafka(), "linger.ms", 5),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Serializer<Object> serializer = new KafkaSettings(
                    true, EventSerde.APICURIO, INFRASTRUCTURE.registryUrl(), 1, 1, Duration.ZERO, Duration.ZERO)
            .serializer();
    private final List<Future<?>> sent = new ArrayList<>();

    /** The topic of accounts. */
    String accounts() {
        return "test.account." + run;
    }

    /** The topic of partners. */
    String partners() {
        return "test.partner." + run;
    }

    void create(String topic) throws Exception {
        NewTopic compacted = new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", INFRASTRUCTURE.kafka()))) {
            admin.createTopics(List.of(compacted, new NewTopic(DeadLetters.topicOf(topic), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    /** Deletes the topic and makes another one of the same name. */
    void recreate(String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", INFRASTRUCTURE.kafka()))) {
            admin.deleteTopics(List.of(topic, DeadLetters.topicOf(topic))).all().get();
            Awaitility.await()
                    .atMost(LIMIT)
                    .until(() -> !admin.listTopics().names().get().contains(topic));
        }
        Awaitility.await().atMost(LIMIT).ignoreExceptions().until(() -> {
            create(topic);
            return true;
        });
    }

    void account(UUID id, String name) {
        account(id, name, List.of());
    }

    void account(UUID id, String name, List<String> sellers) {
        AccountState state = AccountState.newBuilder()
                .setAccountId(id.toString())
                .setKey("K-" + id)
                .setName(name)
                .setOu("US Central")
                .setSellers(sellers)
                .build();
        send(
                accounts(),
                id,
                AccountEvent.newBuilder()
                        .setEventId(UUID.randomUUID().toString())
                        .setOccurredAt(MOMENT)
                        .setActor(new Actor(ActorKind.SYSTEM, "test", "test"))
                        .setPayload(state)
                        .build());
    }

    void partner(UUID id, String name, List<ContactState> contacts) {
        PartnerState state = PartnerState.newBuilder()
                .setPartnerId(id.toString())
                .setName(name)
                .setShortName(name)
                .setActive(true)
                .setContacts(contacts)
                .build();
        send(
                partners(),
                id,
                PartnerEvent.newBuilder()
                        .setEventId(UUID.randomUUID().toString())
                        .setOccurredAt(MOMENT)
                        .setActor(new Actor(ActorKind.SYSTEM, "test", "test"))
                        .setPayload(state)
                        .build());
    }

    void removal(String topic, UUID id) {
        sendBytes(topic, id.toString(), null);
    }

    void sendBytes(String topic, String key, byte @Nullable [] value) {
        sent.add(producer.send(new ProducerRecord<>(topic, key, value)));
    }

    /** Waits until Kafka has all that was sent. */
    void flush() throws Exception {
        producer.flush();
        for (Future<?> one : sent) {
            one.get();
        }
        sent.clear();
    }

    private void send(String topic, UUID id, Object event) {
        sendBytes(topic, id.toString(), serializer.serialize(topic, event));
    }

    @Override
    public void close() {
        producer.close();
        serializer.close();
    }
}
