package dev.pep.local.up;

import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads. */
final class Console {

    private Console() {}

    static synchronized void say(String line) {
        System.out.println(line);
    }

    static void ready(Component component, long sinceNanos) {
        say(String.format(
                Locale.ROOT,
                "  %-22s ready after %5.1f s   %s",
                component.name(),
                seconds(sinceNanos),
                component.address()));
    }

    static void stopped(Component component, long sinceNanos) {
        say(String.format(Locale.ROOT, "  %-22s stopped after %4.1f s", component.name(), seconds(sinceNanos)));
    }

    static double seconds(long sinceNanos) {
        return Duration.ofNanos(System.nanoTime() - sinceNanos).toMillis() / 1000.0;
    }
}
