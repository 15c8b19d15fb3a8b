package dev.pep.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.Infrastructure;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long a read model takes to be filled; {@code -Dpep.test.accounts=200000} measures more than the default. */
@DisplayName("A read model of many accounts")
class ReadModelVolumeIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelVolumeIntegrationTests.class);
    private static final int ACCOUNTS = Integer.getInteger("pep.test.accounts", 20_000);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Test
    @DisplayName("is filled from empty in large steps, and rebuilt while it is read")
    void isFilledInLargeSteps() throws Exception {
        try (StateTopics topics = new StateTopics()) {
            topics.create(topics.accounts());
            for (int i = 0; i < ACCOUNTS; i++) {
                topics.account(UUID.randomUUID(), "Account " + i, List.of("a@pep.example", "b@pep.example"));
            }
            topics.flush();
            try (ModelService service =
                    ModelService.start(Infrastructure.shared().newDatabase(), topics)) {
                measure("filled", () -> service.count("account") == ACCOUNTS);
                service.rebuild("account");
                measure("rebuilt", () -> service.states("account").contains("DROPPED") || service.isSettled("account"));
                measure("old rows deleted", () -> service.isSettled("account"));

                assertThat(service.count("account")).isEqualTo(ACCOUNTS);
                assertThat(service.count("account_row")).isEqualTo(ACCOUNTS);
            }
        }
    }

    private static void measure(String what, Callable<Boolean> condition) {
        long begin = System.nanoTime();
        Awaitility.await().atMost(LIMIT).until(condition);
        LOG.warn("{} accounts {} after {} ms", ACCOUNTS, what, (System.nanoTime() - begin) / 1_000_000);
    }
}
