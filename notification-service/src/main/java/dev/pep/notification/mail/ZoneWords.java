package dev.pep.notification.mail;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** A time zone in words, such as "Central Time (America/Chicago)". */
public final class ZoneWords {

    private ZoneWords() {}

    public static String of(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " (" + zone.getId() + ")";
    }
}
