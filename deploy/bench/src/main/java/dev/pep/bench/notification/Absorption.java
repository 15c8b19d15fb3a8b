package dev.pep.bench.notification;

import dev.pep.bench.Pause;
import dev.pep.bench.Size;
import dev.pep.bench.outbox.Events;
import dev.pep.bench.outbox.Topic;
import dev.pep.bench.stack.Stack;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.platform.kafka.EventSerde;
import dev.pep.platform.kafka.KafkaSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events sent all at once, and how long it takes until the service has handled each; twice the time, twice as many. */
final class Absorption implements AutoCloseable {

    static final String GROUP = "notification-service";

    private static final int FEWEST = 1_000;
    private static final int MOST = 400_000;
    private static final int ACCOUNTS = 10_000;
    private static final int PARTNERS = 100;
    private static final int RECIPIENTS_OF_A_KIND = 100;
    private static final double NANOS = 1e9;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Topic topic;
    private final Size size;
    private final Serializer<Object> serializer;
    private final KafkaProducer<String, byte[]> producer;
    private int events = FEWEST;

    Absorption(Stack stack, Topic topic, Size size) {
        this.topic = topic;
        this.size = size;
        this.serializer = new KafkaSettings(
                        true, EventSerde.APICURIO, stack.registry().url(), 12, 3, Duration.ZERO, Duration.ZERO)
                .serializer();
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.kafka().url(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Returns events per second; takes so many that the next time lasts about as long as other measurements. */
    double rate() throws Exception {
        List<ProducerRecord<String, byte[]>> records = records();
        long begin = System.nanoTime();
        records.forEach(producer::send);
        producer.flush();
        Pause.until(() -> topic.lag(GROUP) == 0, LIMIT);
        double rate = events * NANOS / (System.nanoTime() - begin);
        events = (int) Math.clamp(rate * size.seconds(), FEWEST, MOST);
        return rate;
    }

    private List<ProducerRecord<String, byte[]>> records() {
        var random = ThreadLocalRandom.current();
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            int account = 1 + random.nextInt(ACCOUNTS);
            int partner = 1 + random.nextInt(PARTNERS);
            PartnerReportEvent event = Events.reported(
                    account,
                    partner,
                    1 + random.nextInt(RECIPIENTS_OF_A_KIND),
                    1 + random.nextInt(RECIPIENTS_OF_A_KIND));
            var record = new ProducerRecord<String, byte[]>(Topic.NAME, null, Events.key(account, partner), null);
            byte[] value = serializer.serialize(Topic.NAME, record.headers(), event);
            records.add(new ProducerRecord<>(Topic.NAME, null, record.key(), value, record.headers()));
        }
        return records;
    }

    @Override
    public void close() {
        producer.close();
        serializer.close();
    }
}
