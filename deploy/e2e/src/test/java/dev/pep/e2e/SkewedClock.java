package dev.pep.e2e;

import java.util.Map;

/**
 * The wrong clock of each second copy, by libfaketime: {@code pep.faults.clock} tells how wrong, such as {@code +5m},
 * and {@code pep.faults.faketime} where the library is. Without them all clocks are right.
 */
final class SkewedClock {

    private SkewedClock() {}

    static Map<String, String> environment() {
        String skew = System.getProperty("pep.faults.clock", "");
        return skew.isEmpty()
                ? Map.of()
                : Map.of(
                        "LD_PRELOAD",
                        System.getProperty("pep.faults.faketime", "libfaketime.so.1"),
                        "FAKETIME",
                        skew,
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1",
                        "FAKETIME_FORCE_MONOTONIC_FIX",
                        "0"); // else each timed wait of a JVM spins
    }
}
