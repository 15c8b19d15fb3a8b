package dev.pep.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.listener.BatchListenerFailedException;

class PollBatchTests {

    private final List<Integer> effects = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private Set<Integer> poison = Set.of();

    @Test
    @DisplayName("quality 1: what one poll brought is handled at once")
    void handlesAtOnce() {
        PollBatch.handle(polled(1, 2, 3), this::handle);

        assertThat(effects).containsExactly(1, 2, 3);
        assertThat(sizes).containsExactly(3);
    }

    @Test
    @DisplayName("quality 2, promise 5: an event's own fault is told by its place, and those before it are handled")
    void namesTheFaulty() {
        poison = Set.of(3);

        BatchListenerFailedException failure = failure(polled(1, 2, 3, 4));

        assertThat(failure.getIndex()).isEqualTo(2);
        assertThat(failure).hasRootCauseMessage("poison 3");
        assertThat(effects).containsExactly(1, 2);
    }

    @Test
    @DisplayName("quality 2, promise 5: what can't be read, or is a removal, is told by its place")
    void namesTheUnreadable() {
        BatchListenerFailedException failure = failure(polled(1, null, 3));

        assertThat(failure.getIndex()).isEqualTo(1);
        assertThat(effects).containsExactly(1);
    }

    @Test
    @DisplayName("quality 2: what passes by itself puts nothing aside: the whole poll is given again")
    void givesAllAgain() {
        BatchListenerFailedException failure = catchThrowableOfType(
                BatchListenerFailedException.class,
                () -> PollBatch.handle(polled(1, 2), events -> {
                    throw new DataAccessResourceFailureException("the database is away");
                }));

        assertThat(failure.getIndex()).isZero();
        assertThat(Transience.isTransient(failure)).isTrue();
    }

    @Property
    @Label("quality 2, promise 5: in the end the faulty are put aside, and all others handled once, in their order")
    void convergesWhateverIsFaulty(
            @ForAll @IntRange(max = 30) int events, @ForAll Set<@IntRange(max = 29) Integer> bad) {
        effects.clear(); // jqwik keeps one instance for all tries
        poison = bad;
        List<Integer> aside = new ArrayList<>();
        List<ConsumerRecord<String, Integer>> rest =
                polled(IntStream.range(0, events).boxed().toArray(Integer[]::new));
        while (!rest.isEmpty()) { // as the container does, without the retries
            try {
                PollBatch.handle(rest, this::handle);
                rest = List.of();
            } catch (BatchListenerFailedException failed) {
                aside.add(rest.get(failed.getIndex()).value());
                rest = rest.subList(failed.getIndex() + 1, rest.size());
            }
        }

        assertThat(aside).containsExactlyElementsOf(range(events, true));
        assertThat(effects).containsExactlyElementsOf(range(events, false));
    }

    private List<Integer> range(int events, boolean faulty) {
        return IntStream.range(0, events)
                .filter(event -> poison.contains(event) == faulty)
                .boxed()
                .toList();
    }

    private BatchListenerFailedException failure(List<ConsumerRecord<String, Integer>> polled) {
        return catchThrowableOfType(BatchListenerFailedException.class, () -> PollBatch.handle(polled, this::handle));
    }

    /** All or nothing, as a transaction is. */
    private void handle(List<Integer> events) {
        events.stream().filter(poison::contains).findFirst().ifPresent(faulty -> {
            throw new IllegalArgumentException("poison " + faulty);
        });
        effects.addAll(events);
        sizes.add(events.size());
    }

    private static List<ConsumerRecord<String, Integer>> polled(@Nullable Integer... values) {
        List<ConsumerRecord<String, Integer>> records = new ArrayList<>();
        for (Integer value : values) {
            records.add(new ConsumerRecord<>("topic", 0, records.size(), "key", value));
        }
        return records;
    }
}
