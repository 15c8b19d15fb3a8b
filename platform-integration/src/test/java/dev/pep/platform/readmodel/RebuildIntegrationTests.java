package dev.pep.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.Infrastructure;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rebuilding a read model")
class RebuildIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int STEPS = 600;

    private final List<UUID> lasting = ids(50);
    private final List<UUID> passing = ids(20);
    private final Map<UUID, String> expected = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName(
            "while two copies rebuild it again and again, readers see it whole, never older, and at last as the topic")
    void readersSeeItWhole(long seed) throws Exception {
        Random random = new Random(seed);
        try (StateTopics topics = new StateTopics()) {
            topics.create(topics.accounts());
            lasting.forEach(id -> put(topics, id, 0));
            topics.flush();
            var database = Infrastructure.shared().newDatabase();
            try (ModelService one = ModelService.start(database, topics, "pep.read-models.poll-size=25");
                    ModelService two = ModelService.start(database, topics, "pep.read-models.poll-size=7");
                    SteadyReader reader = new SteadyReader(lasting, two)) {
                await(() -> one.accounts().equals(expected));
                reader.begin();
                for (int step = 1; step <= STEPS; step++) {
                    act(topics, random, step);
                    if (step % 100 == 0) {
                        topics.flush();
                        (random.nextBoolean() ? one : two).rebuild("account");
                        reader.awaitAnotherLook();
                    }
                }
                topics.flush();

                await(() -> one.isSettled("account") && one.accounts().equals(expected));
                assertThat(reader.faults()).isEmpty();
                assertThat(one.count("account_row")).isEqualTo(expected.size());
            }
        }
    }

    private void act(StateTopics topics, Random random, int step) {
        UUID id = passing.get(random.nextInt(passing.size()));
        switch (random.nextInt(3)) {
            case 0 -> put(topics, lasting.get(random.nextInt(lasting.size())), step);
            case 1 -> put(topics, id, step);
            default -> {
                topics.removal(topics.accounts(), id);
                expected.remove(id);
            }
        }
    }

    private void put(StateTopics topics, UUID id, int step) {
        String name = "%05d".formatted(step);
        topics.account(id, name);
        expected.put(id, name);
    }

    private static List<UUID> ids(int number) {
        return Stream.generate(UUID::randomUUID).limit(number).toList();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(LIMIT).until(condition);
    }
}
