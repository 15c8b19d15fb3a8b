package dev.pep.notification.mail;

import java.util.Locale;

/** Numbers as the mails write them, in groups of three digits: "1,755 accounts". */
public final class Counted {

    private Counted() {}

    /** Returns the number with its noun, which gets an "s" unless it is one. */
    public static String of(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    public static String grouped(long number) {
        return String.format(Locale.US, "%,d", number);
    }
}
