package dev.pep.local.graph;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the control API is told: a mode, for some seconds or some calls. */
record FaultRequest(
        @Nullable String mode,
        @Nullable Integer status,
        @Nullable Integer retryAfterSeconds,
        @Nullable Integer delayMillis,
        @Nullable Integer seconds,
        @Nullable Integer count) {

    Fault fault(Instant now) throws GraphProblem {
        return new Fault(
                parsedMode(),
                or(status, 500),
                or(retryAfterSeconds, 10),
                or(delayMillis, 3000),
                seconds == null ? null : now.plusSeconds(seconds),
                count);
    }

    private Fault.Mode parsedMode() throws GraphProblem {
        for (var known : Fault.Mode.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(mode)) {
                return known;
            }
        }
        throw new GraphProblem(400, "UnknownMode", "mode is one of down, error, throttle, delay, lost, hold, denied");
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
