package dev.pep.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.notNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.pep.event.account.AccountState;
import dev.pep.platform.kafka.FailureCounter;
import dev.pep.platform.kafka.PutAside;
import dev.pep.platform.kafka.Transience;
import dev.pep.platform.readmodel.Build.Reason;
import dev.pep.platform.readmodel.Build.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DisplayName("The reader of a build")
class BuildReaderTests {

    private static final String TOPIC = "accounts.v1";

    private final MockConsumer<Object, Object> kafka = new MockConsumer<>("none");
    private final Deque<MockConsumer<Object, Object>> consumers = new ArrayDeque<>(List.of(kafka));
    private final Builds builds = mock(Builds.class);
    private final Positions positions = mock(Positions.class);
    private final TopicIds topicIds = mock(TopicIds.class);
    private final Succession succession = mock(Succession.class);
    private final BuildReader reader = new BuildReader(model(), filling(), parts());

    @Test
    @DisplayName("tells what kept it from opening a topic that has grown, and stands ready to open it again")
    void tellsWhyItCannotOpenTheTopic() {
        lookAtOnePartition();
        kafka.addRecord(new ConsumerRecord<>(TOPIC, 0, 0, "key", null));
        assertThat(reader.poll(Duration.ZERO)).isEqualTo(1);
        partitions(2);

        assertThatThrownBy(() -> reader.poll(Duration.ZERO))
                .isInstanceOf(TimeoutException.class)
                .matches(Transience::isTransient);

        assertThat(reader.isReading()).isFalse();
    }

    @Test
    @DisplayName(
            "holds all that the topic held at the look before, so a topic that never rests does not leave it behind")
    void isWholeWhileTheTopicGrows() {
        lookAtOnePartition();
        read(0, 9);
        kafka.updateEndOffsets(Map.of(new TopicPartition(TOPIC, 0), 12L));

        reader.look();

        verify(builds).seen(eq(1L), eq(3L), notNull());
        verify(succession).succeed(any(), eq(1L), anyBoolean());
    }

    @Test
    @DisplayName("does not hold all while something is left of the look before")
    void isNotWholeBehindTheLookBefore() {
        lookAtOnePartition();
        read(0, 8);
        kafka.updateEndOffsets(Map.of(new TopicPartition(TOPIC, 0), 12L));

        reader.look();

        verify(builds).seen(1, 4, null);
        verify(succession, never()).succeed(any(), anyLong(), anyBoolean());
    }

    private void lookAtOnePartition() {
        partitions(1);
        when(topicIds.of(TOPIC)).thenReturn("id");
        when(positions.of(1)).thenReturn(Map.of(0, 0L));
        reader.look();
    }

    private void read(int from, int to) {
        for (int offset = from; offset < to; offset++) {
            kafka.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, "key" + offset, null));
        }
        assertThat(reader.poll(Duration.ZERO)).isEqualTo(to - from);
    }

    private void partitions(int number) {
        List<TopicPartition> all = IntStream.range(0, number)
                .mapToObj(one -> new TopicPartition(TOPIC, one))
                .toList();
        Map<TopicPartition, Long> starts = all.stream().collect(Collectors.toMap(one -> one, one -> 0L));
        kafka.updatePartitions(
                TOPIC,
                all.stream()
                        .map(one -> new PartitionInfo(TOPIC, one.partition(), null, null, null))
                        .toList());
        kafka.updateBeginningOffsets(starts);
        kafka.updateEndOffsets(all.stream().collect(Collectors.toMap(one -> one, one -> 9L)));
    }

    private MockConsumer<Object, Object> consumer() {
        if (consumers.isEmpty()) {
            throw new TimeoutException("Kafka does not answer");
        }
        return consumers.remove();
    }

    private BuildReader.Parts parts() {
        when(succession.positionsOfCurrent(any())).thenReturn(Map.of());
        return new BuildReader.Parts(
                this::consumer,
                topicIds,
                builds,
                succession,
                new BuildWriter.Parts(
                        mock(JdbcClient.class),
                        TransactionOperations.withoutTransaction(),
                        builds,
                        positions,
                        mock(PutAside.class),
                        mock(FailureCounter.class),
                        0),
                Clock.systemUTC());
    }

    private static ReadModel<AccountState> model() {
        return new ReadModel<>("account", 1, TOPIC, AccountState.class, List.of());
    }

    private static Build filling() {
        return new Build(
                1, "account", 1, State.FILLING, TOPIC, null, Reason.NEW, null, Instant.EPOCH, 0, 0, null, null, null);
    }
}
