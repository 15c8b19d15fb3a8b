package dev.pep.platform.event;

import dev.pep.event.Topics;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One running instance of a service; several may share a database, as copies of a service do. */
public final class EventService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private EventService(Map<String, String> settings) {
        context = new SpringApplicationBuilder(EventTestApplication.class)
                .web(WebApplicationType.NONE)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    public static EventService start(TestDatabase database, String... settings) {
        return start(database, Infrastructure.shared().messagingSettings(), settings);
    }

    public static EventService start(TestDatabase database, Map<String, String> messaging, String... settings) {
        Map<String, String> all = new HashMap<>(database.settings());
        all.put("spring.application.name", "test-service");
        all.put("pep.kafka.first-pause", "20ms");
        all.put("pep.kafka.longest-pause", "200ms");
        all.put("spring.kafka.consumer.fetch-max-wait", "50ms");
        all.put("pep.kafka.partitions", "3");
        all.put("spring.main.banner-mode", "off");
        all.putAll(messaging);
        for (String setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return new EventService(all);
    }

    /** Publishes in a transaction of its own. */
    public void publish(PartnerReportEvent event, String key) {
        inTransaction(() -> outbox().publish(Topics.PARTNER_REPORT, key, event));
    }

    public void publish(String key, String name) {
        publish(TestEvents.report(key, name), key);
    }

    public void inTransaction(Runnable work) {
        new TransactionTemplate(get(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    public Outbox outbox() {
        return get(Outbox.class);
    }

    public JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    public RecordingListener listener() {
        return get(RecordingListener.class);
    }

    public long count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    public double metric(String name) {
        return get(MeterRegistry.class)
                .get(name)
                .meter()
                .measure()
                .iterator()
                .next()
                .getValue();
    }

    public double received(String outcome) {
        var counter = get(MeterRegistry.class)
                .find("pep.events.received")
                .tag("outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
