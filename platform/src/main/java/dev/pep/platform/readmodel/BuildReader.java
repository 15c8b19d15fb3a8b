package dev.pep.platform.readmodel;

import dev.pep.platform.readmodel.Build.Reason;
import dev.pep.platform.readmodel.Build.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.jspecify.annotations.Nullable;

/** Reads a topic for one build, from where the build stands, and says when it has caught up. Used by one thread. */
final class BuildReader implements AutoCloseable {

    private final ReadModel<?> model;
    private final Build build;
    private final Parts parts;
    private @Nullable String topicId;
    private boolean filling;
    private boolean readSinceLook;

    /** By it a build that keeps up counts as whole even while the topic never rests. */
    private @Nullable Look formerLook;

    private @Nullable StateTopic topic;
    private @Nullable BuildWriter writer;

    BuildReader(ReadModel<?> model, Build build, Parts parts) {
        this.model = model;
        this.build = build;
        this.parts = parts;
        this.topicId = build.topicId();
        this.filling = build.state() == State.FILLING;
    }

    /** Returns whether there is anything to read from. */
    boolean isReading() {
        return topic != null && writer != null;
    }

    /** Takes what comes next, and returns how much it was. */
    int poll(Duration patience) {
        if (topic == null || writer == null) {
            return 0;
        }
        try {
            int records = take(topic.poll(patience), topic, writer);
            if (records == 0 && filling && readSinceLook) {
                look();
            }
            return records;
        } catch (InvalidOffsetException e) {
            beginAnew();
            return 0;
        } catch (RuntimeException e) {
            readAgain();
            throw e;
        }
    }

    /** What was read and not written comes again, unless the topic is to be opened anew. */
    private void readAgain() {
        if (topic != null && writer != null) {
            topic.readFrom(writer.positions());
        }
    }

    /** Looks how much is left; a build that has nothing left becomes the current one. */
    void look() {
        readSinceLook = false;
        String id = parts.topicIds().of(model.topic());
        if (topicId != null && !topicId.equals(id)) {
            beginAnew();
        } else {
            topicId = id;
            openIfNeeded(id);
            measure();
        }
    }

    private void openIfNeeded(String id) {
        if (topic == null || writer == null || topic.hasGrown()) {
            close();
            open(id);
        }
    }

    private void open(String id) {
        StateTopic opened = new StateTopic(parts.consumers().get(), model.topic());
        topic = opened;
        parts.builds().reads(build.id(), id);
        parts.writing().positions().start(build.id(), opened.beginnings());
        writer = new BuildWriter(model, build.id(), parts.writing().positions().of(build.id()), parts.writing());
        opened.readFrom(writer.positions());
    }

    private int take(List<ConsumerRecord<Object, Object>> records, StateTopic from, BuildWriter to) {
        to.write(records);
        to.skipTo(from.positions());
        readSinceLook |= !records.isEmpty();
        return records.size();
    }

    private void measure() {
        Instant asked = parts.clock().instant();
        Map<Integer, Long> current = parts.succession().positionsOfCurrent(model); // before the ends, which only grow
        Map<Integer, Long> ends = Objects.requireNonNull(topic).ends();
        Map<Integer, Long> positions = Objects.requireNonNull(writer).positions();
        if (isBeyond(positions, ends)) {
            beginAnew();
            return;
        }
        var looked = new Look(asked, ends);
        Optional<Instant> heldAll = Stream.of(looked, formerLook)
                .flatMap(Stream::ofNullable)
                .filter(look -> lag(positions, look.ends()) == 0)
                .map(Look::asked)
                .findFirst();
        formerLook = looked;
        parts.builds().seen(build.id(), lag(positions, ends), heldAll.orElse(null));
        if (filling && heldAll.isPresent()) {
            filling = !parts.succession().succeed(model, build.id(), isBeyond(current, ends));
        }
    }

    private static long lag(Map<Integer, Long> positions, Map<Integer, Long> ends) {
        return positions.entrySet().stream()
                .mapToLong(at -> Math.max(0, ends.getOrDefault(at.getKey(), at.getValue()) - at.getValue()))
                .sum();
    }

    /** Returns whether somebody has read what the topic does not hold any more: it was cut shorter. */
    private static boolean isBeyond(Map<Integer, Long> positions, Map<Integer, Long> ends) {
        return positions.entrySet().stream()
                .anyMatch(at -> at.getValue() > ends.getOrDefault(at.getKey(), Long.MAX_VALUE));
    }

    /** The topic is another one, or does not hold where we stand: what is there is read from the beginning. */
    private void beginAnew() {
        close();
        if (filling) {
            parts.succession().restart(model, build, Reason.TOPIC);
        } else {
            parts.succession().rebuild(model, Reason.TOPIC, null);
            parts.builds().trouble(build.id(), "the topic begins anew");
        }
    }

    @Override
    public void close() {
        if (topic != null) {
            topic.close();
        }
        topic = null;
        writer = null;
        formerLook = null;
    }

    /** Where the topic ended at a moment, or later. */
    private record Look(Instant asked, Map<Integer, Long> ends) {}

    /** What all readers share. */
    record Parts(
            Supplier<Consumer<Object, Object>> consumers,
            TopicIds topicIds,
            Builds builds,
            Succession succession,
            BuildWriter.Parts writing,
            Clock clock) {}
}
