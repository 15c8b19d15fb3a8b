package dev.pep.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.event.EventService;
import dev.pep.platform.event.OutboxSettings;
import dev.pep.platform.event.TestEvents;
import dev.pep.platform.test.Infrastructure;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Quality 2 (2): behind a batch that is under way")
class OutboxTableIntegrationTests {

    private static final int BATCH = 2;

    private final EventService service = EventService.start(
            Infrastructure.shared().newDatabase(), "pep.outbox.relay=false", "pep.outbox.batch-size=" + BATCH);
    private final OutboxTable outbox =
            new OutboxTable(service.get(JdbcClient.class), service.get(OutboxSettings.class), Clock.systemUTC());
    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    @DisplayName("the next rows are read")
    void readsTheNext() {
        publish(5);
        OutboxBatch first = outbox.oldest(false, 0);

        OutboxBatch next = outbox.after(first, false, 0);

        assertThat(next.rows()).extracting(OutboxRow::id).containsExactly(first.end() + 1, first.end() + 2);
        assertThat(next.full()).isTrue();
        outbox.delete(first.rows().stream().map(OutboxRow::id).toList());
        assertThat(outbox.after(next, false, 0).rows()).hasSize(1);
    }

    @Test
    @DisplayName("none is read if a row with a lower id was committed meanwhile, which may be of the same key")
    void waitsForTheLate() {
        publish(5);
        OutboxBatch first = outbox.oldest(false, 0);

        service.jdbc()
                .sql("update outbox set id = ? where id = ?")
                .params(first.end() - 5, first.end() + 1)
                .update();

        assertThat(outbox.after(first, false, 0).isEmpty()).isTrue();
    }

    private void publish(int events) {
        for (int i = 0; i < events; i++) {
            service.publish(TestEvents.report(key, String.valueOf(i)), key);
        }
    }
}
