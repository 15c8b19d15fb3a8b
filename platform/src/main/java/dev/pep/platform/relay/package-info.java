/** Sends what the outbox holds: one leader at a time, in batches, in order per key, until the broker has it. */
@NullMarked
package dev.pep.platform.relay;

import org.jspecify.annotations.NullMarked;
