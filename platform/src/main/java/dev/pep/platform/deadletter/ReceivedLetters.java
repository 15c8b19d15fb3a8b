package dev.pep.platform.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pep.platform.kafka.DeadLetterRegister;
import dev.pep.platform.kafka.DeadLetters;
import dev.pep.platform.kafka.FailureReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.support.KafkaUtils;

/** The events that came and could not be handled; the same event at the same place is one letter, however often. */
final class ReceivedLetters implements DeadLetterRegister {

    private static final String REMEMBER = """
            insert into dead_letter as d (id, consumer, topic, partition, position, sent_at, key, payload,
                header_names, header_values, event_id, type, trace_id, cause, reason, first_at, last_at)
            values (:id, :consumer, :topic, :partition, :position, :sentAt, :key, :payload,
                :headerNames, :headerValues, :eventId, :type, :traceId, :cause, :reason, :now, :now)
            on conflict (consumer, topic, partition, position, sent_at) do update
            set cause = excluded.cause, reason = excluded.reason, times = d.times + 1, last_at = excluded.last_at,
                state = case when d.state in ('DISCARDED', 'SUPERSEDED') then d.state else 'WAITING' end
            """;
    private static final String FIND = """
            select id, consumer, topic, partition, position, key, payload, header_names, header_values, event_id, state
            from dead_letter where id = :id
            """;
    private static final String FAILED_AGAIN = """
            update dead_letter set cause = :cause, reason = :reason, times = times + 1, last_at = :now
            where id = :id and state = 'WAITING'
            """;
    private static final String SETTLE = """
            update dead_letter set state = :state, last_at = :now where id = :id and state = 'WAITING'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void remember(ConsumerRecord<?, ?> event, Exception failure) {
        FailureReason why = FailureReason.of(failure);
        List<Header> headers = DeadLetters.originalHeaders(event);
        jdbc.sql(REMEMBER)
                .param("id", UUID.randomUUID().toString())
                .param("consumer", Objects.requireNonNullElse(KafkaUtils.getConsumerGroupId(), ""))
                .param("topic", event.topic())
                .param("partition", event.partition())
                .param("position", event.offset())
                .param("sentAt", Instant.ofEpochMilli(event.timestamp()).atOffset(ZoneOffset.UTC))
                .param("key", event.key(), Types.VARCHAR)
                .param("payload", DeadLetters.originalBytes(event), Types.BINARY)
                .param("headerNames", headers.stream().map(Header::key).toArray(String[]::new))
                .param("headerValues", headers.stream().map(Header::value).toArray(byte[][]::new))
                .param("eventId", text(event, "ce_id"), Types.VARCHAR)
                .param("type", text(event, "ce_type"), Types.VARCHAR)
                .param("traceId", traceId(text(event, "traceparent")), Types.VARCHAR)
                .param("cause", why.kind())
                .param("reason", why.words())
                .param("now", now())
                .update();
    }

    Optional<ReceivedLetter> find(String id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query((row, number) -> letter(row))
                .optional();
    }

    /** Finds a letter and keeps it for this transaction: of two people who act at once, one waits. */
    Optional<ReceivedLetter> lock(String id) {
        return jdbc.sql(FIND + "for update")
                .param("id", id)
                .query((row, number) -> letter(row))
                .optional();
    }

    void failedAgain(String id, FailureReason why) {
        jdbc.sql(FAILED_AGAIN)
                .param("id", id)
                .param("cause", why.kind())
                .param("reason", why.words())
                .param("now", now())
                .update();
    }

    /** Ends a letter's waiting. Returns whether it was waiting. */
    boolean settle(String id, LetterState state) {
        return jdbc.sql(SETTLE)
                        .param("id", id)
                        .param("state", state.name())
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String text(ConsumerRecord<?, ?> event, String header) {
        Header found = event.headers().lastHeader(header);
        return found == null ? null : new String(found.value(), UTF_8);
    }

    private static @Nullable String traceId(@Nullable String traceparent) {
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-", -1);
        return parts.length == 4 ? parts[1] : null;
    }

    private static ReceivedLetter letter(ResultSet row) throws SQLException {
        return new ReceivedLetter(
                row.getString("id"),
                row.getString("consumer"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("position"),
                row.getString("key"),
                row.getBytes("payload"),
                (String[]) row.getArray("header_names").getArray(),
                (byte[][]) row.getArray("header_values").getArray(),
                row.getString("event_id"),
                LetterState.valueOf(row.getString("state")));
    }
}
