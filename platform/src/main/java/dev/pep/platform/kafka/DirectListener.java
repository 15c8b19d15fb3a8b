package dev.pep.platform.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One who receives events without being a {@code @KafkaListener}, and is given dead letters again all the same. */
public interface DirectListener {

    /**
     * Takes an event in the caller's transaction; one without a value is a removal.
     *
     * @return whether this one is the consumer that did not handle it
     */
    boolean take(String consumer, ConsumerRecord<Object, Object> event);
}
