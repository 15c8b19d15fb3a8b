package dev.pep.bench;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What the one at the terminal reads. */
public final class Say {

    private Say() {}

    public static void line(String text) {
        System.out.println(text);
    }

    /** Says what goes on, with the time. */
    public static void step(String text) {
        line("  " + LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + "  " + text);
    }
}
