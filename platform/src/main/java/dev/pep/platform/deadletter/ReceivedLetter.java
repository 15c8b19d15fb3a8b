package dev.pep.platform.deadletter;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** An event as it came, byte by byte, with the place from which it came. */
record ReceivedLetter(
        String id,
        String consumer,
        String topic,
        int partition,
        long position,
        @Nullable String key,
        byte @Nullable [] payload,
        String[] headerNames,
        byte[][] headerValues,
        @Nullable String eventId,
        LetterState state) {

    Headers headers() {
        RecordHeaders headers = new RecordHeaders();
        for (int i = 0; i < headerNames.length; i++) {
            headers.add(headerNames[i], headerValues[i]);
        }
        return headers;
    }
}
