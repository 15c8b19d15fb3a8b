package dev.pep.heatmap.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long ago the last report of an account was: {@code never}, {@code within-N} days or {@code older-than-N} days;
 * whole days of UTC, so that a count is the same all day.
 *
 * @param kind which of the three
 * @param days N; 0 for never
 */
public record Age(Kind kind, int days) {

    private static final Pattern FORM = Pattern.compile("(within|older-than)-(\\d{1,5})");

    /** The three kinds of age. */
    public enum Kind {
        NEVER,
        WITHIN,
        OLDER
    }

    /** Reads an age. */
    public static Age of(String text) {
        if (text.equals("never")) {
            return new Age(Kind.NEVER, 0);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw HeatmapFilter.invalid(
                    "age", "\"" + text + "\" is not an age. Use never, within-30 or older-than-90.");
        }
        Kind kind = form.group(1).equals("within") ? Kind.WITHIN : Kind.OLDER;
        return new Age(kind, Integer.parseInt(form.group(2)));
    }

    /** Returns the first day (of UTC) that is within this age. */
    public LocalDate day(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(days);
    }

    Instant limit(Instant now) {
        return day(now).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
