package dev.pep.platform.readmodel;

import dev.pep.platform.test.Infrastructure;
import dev.pep.platform.test.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One running copy of a service with read models; several may share a database. */
final class ModelService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private ModelService(Map<String, String> settings) {
        context = new SpringApplicationBuilder(ModelTestApplication.class)
                .web(WebApplicationType.NONE)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    static ModelService start(TestDatabase database, StateTopics topics, String... settings) {
        Map<String, String> all = new HashMap<>(database.settings());
        all.putAll(Infrastructure.shared().messagingSettings());
        all.put("spring.application.name", "model-service");
        all.put("spring.main.banner-mode", "off");
        all.put("spring.flyway.locations", "classpath:db/readmodel");
        all.put("pep.outbox.relay", "false");
        all.put("pep.kafka.first-pause", "20ms");
        all.put("pep.kafka.longest-pause", "200ms");
        all.put("pep.read-models.heartbeat", "200ms");
        all.put("pep.read-models.lease", "1s");
        all.put("test.accounts", topics.accounts());
        for (String setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return new ModelService(all);
    }

    /** Returns the names of all accounts that a reader sees, in one statement. */
    Map<UUID, String> accounts() {
        return jdbc()
                .sql("select account_id, name from account")
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> two, TreeMap::new));
    }

    ModelView model(String name) {
        return get(ReadModels.class).of(name);
    }

    void rebuild(String name) {
        ReadModel<?> declared = get(ReadModels.class).declared(name).orElseThrow();
        get(Succession.class).rebuild(declared, Build.Reason.ASKED, "administrator@pep.example");
    }

    /** Returns whether nothing is being filled or deleted. */
    boolean isSettled(String name) {
        return states(name).equals(List.of("CURRENT"));
    }

    List<String> states(String name) {
        return jdbc().sql("select state from read_model_build where model = ? order by id")
                .param(name)
                .query(String.class)
                .list();
    }

    long count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    double metric(String name) {
        return get(MeterRegistry.class)
                .get(name)
                .tag("model", "account")
                .gauge()
                .value();
    }

    Hook hook() {
        return get(Hook.class);
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
