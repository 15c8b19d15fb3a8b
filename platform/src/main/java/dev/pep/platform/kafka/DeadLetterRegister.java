package dev.pep.platform.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Who is told of an event before it goes to the dead-letter topic; what it throws keeps the event coming. */
@FunctionalInterface
public interface DeadLetterRegister {

    void remember(ConsumerRecord<?, ?> event, Exception failure);
}
