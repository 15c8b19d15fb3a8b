package dev.pep.notification.mail;

import java.util.regex.Pattern;

/** Text for a place that holds one line: no line breaks, control characters or changes of writing direction. */
public final class OneLine {

    private static final int LONGEST = 200;
    private static final Pattern BREAKING =
            Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+");

    private OneLine() {}

    /** Returns the text as one line of at most 200 characters. */
    public static String of(String text) {
        String line = BREAKING.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
