package dev.pep.platform.event;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the work at hand, so that a trace goes on through the outbox. */
final class TraceParent {

    private final @Nullable Tracer tracer;

    TraceParent(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** Returns the header's value, or null where nothing is traced. */
    @Nullable String current() {
        Span span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : header(span.context());
    }

    private static String header(TraceContext context) {
        boolean sampled = Boolean.TRUE.equals(context.sampled());
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), sampled ? "01" : "00");
    }
}
