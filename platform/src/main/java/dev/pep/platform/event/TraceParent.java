package dev.pep.platform.event;

import org.jspecify.annotations.Nullable;

/** The W3C trace context of the work at hand, so that a trace goes on through the outbox. */
interface TraceParent {

    /** Returns the header's value, or null where nothing is traced. */
    @Nullable String current();
}
