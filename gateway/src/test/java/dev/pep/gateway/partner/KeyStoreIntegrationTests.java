package dev.pep.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.gateway.Surroundings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Architecture 4: the keys that sign partner tokens")
class KeyStoreIntegrationTests {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final Surroundings around = new Surroundings();
    private TransactionTemplate transaction;
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        ConfigurableApplicationContext gateway = around.startGateway();
        transaction = gateway.getBean(TransactionTemplate.class);
        jdbc = gateway.getBean(JdbcClient.class);
        jdbc.sql("delete from signing_key").update();
    }

    @AfterEach
    void stop() {
        around.close();
    }

    @Test
    void makesOneKeyHoweverManyCopiesStartAtOnce() throws Exception {
        Set<String> kids = new HashSet<>();
        try (ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<SigningKeys>> loads = IntStream.range(0, 4)
                    .mapToObj(copy -> (Callable<SigningKeys>) () -> keysAt(START))
                    .toList();
            for (Future<SigningKeys> load : copies.invokeAll(loads)) {
                kids.add(load.get().current().getKeyID());
            }
        }
        assertThat(kids).hasSize(1);
    }

    @Test
    void publishesANewKeyBeforeItSignsAndTheOldOneUntilItsTokensAreGone() throws Exception {
        String first = keysAt(START).current().getKeyID();
        Instant rotation = START.plus(Duration.ofDays(90)).plusSeconds(1);

        SigningKeys rotating = keysAt(rotation);
        assertThat(rotating.published()).hasSize(2);
        assertThat(rotating.current().getKeyID()).isEqualTo(first);

        SigningKeys rotated = keysAt(rotation.plus(Duration.ofMinutes(16)));
        assertThat(rotated.published()).hasSize(2);
        assertThat(rotated.current().getKeyID()).isNotEqualTo(first);

        assertThat(keysAt(rotation.plus(Duration.ofDays(2))).published()).hasSize(1);
    }

    private SigningKeys keysAt(Instant moment) {
        KeyStore store = new KeyStore(jdbc, settings(), Clock.fixed(moment, ZoneOffset.UTC));
        return java.util.Objects.requireNonNull(transaction.execute(status -> store.load()));
    }

    private static PartnerSettings settings() {
        Duration any = Duration.ofMinutes(5);
        return new PartnerSettings(1, any, any, any, 1, 1, 1, 1, null, Duration.ofDays(90));
    }
}
