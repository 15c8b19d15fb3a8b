package dev.pep.platform.kafka;

import org.apache.commons.logging.LogFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.log.LogAccessor;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.kafka.support.serializer.SerializationUtils;

/** Tells why an event has no value: it could not be read, or it is a removal. */
public final class Unreadable {

    private static final LogAccessor LOG = new LogAccessor(LogFactory.getLog(Unreadable.class));

    private Unreadable() {}

    /** Returns why the event could not be read, or null if it could. */
    public static @Nullable DeserializationException reason(ConsumerRecord<?, ?> event) {
        return event.value() != null
                ? null
                : SerializationUtils.getExceptionFromHeader(
                        event, SerializationUtils.VALUE_DESERIALIZER_EXCEPTION_HEADER, LOG);
    }
}
