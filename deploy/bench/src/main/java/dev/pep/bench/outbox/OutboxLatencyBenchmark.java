package dev.pep.bench.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pep.bench.Benchmark;
import dev.pep.bench.Course;
import dev.pep.bench.figure.Contest;
import dev.pep.bench.figure.Target;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.platform.event.Outbox;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code outbox-latency}: from the commit to a consumer against from a producer to the same consumer. */
public final class OutboxLatencyBenchmark implements Benchmark {

    private static final int PER_SECOND = 500;
    private static final int KEYS = 1000;

    @Override
    public String name() {
        return "outbox-latency";
    }

    @Override
    public Target target() {
        return Target.atMost(2, 4);
    }

    @Override
    public void run(Course course) throws Exception {
        var stack = course.stack();
        String broker = stack.kafka().url();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0);
        try (var topic = Topic.emptied(broker);
                var context = PlatformApplication.start(stack, stack.database("bench_outbox"))) {
            try (var arrivals = new Arrivals(broker);
                    var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
                var pace = new Pace(PER_SECOND, PER_SECOND * course.size().seconds(), arrivals);
                var published = published(context);
                course.hold(
                        this,
                        new Contest("ms p50", () -> pace.median(published), () -> pace.median(sent(producer))),
                        PER_SECOND + " events/s; ours from before the commit, so the commit is in it");
            }
            topic.empty();
        }
    }

    private static Pace.Emission published(ApplicationContext context) {
        var outbox = context.getBean(Outbox.class);
        var transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return (number, begun) -> {
            PartnerReportEvent event = Events.reported(number % KEYS, 1, 1, 1);
            transactions.executeWithoutResult(status -> {
                outbox.publish(Topic.NAME, Events.key(number % KEYS, 1), event);
                begun.accept(event.getEventId());
            });
        };
    }

    private static Pace.Emission sent(KafkaProducer<String, byte[]> producer) {
        return (number, begun) -> {
            PartnerReportEvent event = Events.reported(number % KEYS, 1, 1, 1);
            byte[] value = Events.bytes(event);
            var record = new ProducerRecord<>(Topic.NAME, Events.key(number % KEYS, 1), value);
            record.headers().add(Arrivals.ID, event.getEventId().getBytes(UTF_8));
            begun.accept(event.getEventId());
            producer.send(record);
        };
    }
}
