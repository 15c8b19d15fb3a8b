package dev.pep.platform.event;

import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * One of many events that are published together.
 *
 * @param key the aggregate's id
 * @param event null is the removal of what a state topic holds for the key
 */
public record KeyedEvent(String key, @Nullable SpecificRecord event) {}
