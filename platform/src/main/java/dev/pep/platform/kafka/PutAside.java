package dev.pep.platform.kafka;

import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;

/** Puts an event aside: as a row of the service's dead letters, then in the dead-letter topic. */
public final class PutAside implements ConsumerAwareRecordRecoverer {

    private final ObjectProvider<DeadLetterRegister> register;
    private final DeadLetters deadLetters;

    PutAside(ObjectProvider<DeadLetterRegister> register, DeadLetters deadLetters) {
        this.register = register;
        this.deadLetters = deadLetters;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> event, @Nullable Consumer<?, ?> consumer, @Nullable Exception failure) {
        Exception why = Objects.requireNonNull(failure);
        register.ifAvailable(one -> one.remember(event, why));
        deadLetters.accept(event, consumer, why);
    }
}
