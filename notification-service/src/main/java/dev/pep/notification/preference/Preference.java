package dev.pep.notification.preference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one internal person has chosen; who has chosen nothing has the defaults.
 *
 * @param delayMinutes how long it must be quiet before a digest is sent
 * @param maxWaitMinutes how long a busy partner can hold a digest back
 * @param zone IANA time zone, or none yet
 * @param locale language tag for the way of writing dates, or none yet
 * @param quietHours when no digest is wanted, or none
 * @param updatedAt when it was chosen, or never
 */
public record Preference(
        int delayMinutes,
        int maxWaitMinutes,
        @Nullable String zone,
        @Nullable String locale,
        @Nullable QuietHours quietHours,
        @Nullable Instant updatedAt) {

    /** What who has chosen nothing has. */
    public static final Preference DEFAULT = new Preference(15, 1440, null, null, null, null);

    /** Returns the chosen zone, else UTC. */
    public ZoneId zoneOrUtc() {
        return ZoneId.of(zone == null ? "UTC" : zone);
    }

    /** Returns the chosen locale, else US English. */
    public Locale localeOrDefault() {
        return locale == null ? Locale.US : Locale.forLanguageTag(locale);
    }

    /** Returns the first moment, the given one or a later one, at which a digest is welcome. */
    public Instant welcome(Instant at) {
        return quietHours == null ? at : quietHours.release(at, zoneOrUtc());
    }
}
