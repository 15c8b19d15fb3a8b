package dev.pep.platform.readmodel;

import dev.pep.platform.kafka.DirectListener;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes dead letters that are sent back into all builds that have passed them; a build that has yet to come to the
 * letter's place meets the state there.
 */
final class ModelLetters implements DirectListener {

    private final List<ReadModel<?>> models;
    private final JdbcClient jdbc;
    private final Builds builds;
    private final Positions positions;

    ModelLetters(List<ReadModel<?>> models, JdbcClient jdbc, Builds builds, Positions positions) {
        this.models = models;
        this.jdbc = jdbc;
        this.builds = builds;
        this.positions = positions;
    }

    @Override
    public boolean take(String consumer, ConsumerRecord<Object, Object> event) {
        List<ReadModel<?>> theirs = models.stream()
                .filter(model ->
                        model.consumer().equals(consumer) && model.topic().equals(event.topic()))
                .toList();
        theirs.forEach(model -> put(model, event));
        return !theirs.isEmpty();
    }

    private void put(ReadModel<?> model, ConsumerRecord<Object, Object> event) {
        List<Build> builds = this.builds.of(model.name()).stream()
                .filter(build -> build.isOf(model))
                .toList();
        if (builds.isEmpty()) {
            throw new IllegalStateException("The read model is kept by another version of this service.");
        }
        builds.stream()
                .filter(build -> positions.lock(build.id(), event.partition()) > event.offset())
                .forEach(build -> model.put(jdbc, build.id(), List.of(StateRecord.of(event))));
    }
}
