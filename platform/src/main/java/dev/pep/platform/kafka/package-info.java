/** How services are wired to Kafka: the serializer, listeners that never lose an event, dead letters, topics. */
@NullMarked
package dev.pep.platform.kafka;

import org.jspecify.annotations.NullMarked;
