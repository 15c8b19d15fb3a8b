package dev.pep.notification.preference;

import dev.pep.platform.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person wants to have chosen, as it came in; {@link #check()} refuses what cannot be kept. */
record PreferenceRequest(
        @Schema(description = "Minutes from a partner's last change to the digest", minimum = "1", maximum = "1440")
        int delayMinutes,

        @Schema(
                description = "Minutes from the first change until the digest comes anyway; at least the delay",
                maximum = "1440")
        int maxWaitMinutes,

        @Schema(description = "Time zone such as America/Chicago; UTC if left out") @Nullable String zone,

        @Schema(description = "Language tag such as en-US, for dates in emails; en-US if left out") @Nullable String locale,

        @Schema(description = "When no digest comes; needs a time zone; none if left out") @Nullable QuietHours quietHours) {

    private static final int DAY = 1440;

    void check() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (delayMinutes < 1 || delayMinutes > DAY) {
            errors.put("delayMinutes", "The delay must be 1 to 1440 minutes.");
        }
        if (maxWaitMinutes < delayMinutes || maxWaitMinutes > DAY) {
            errors.put("maxWaitMinutes", "The longest wait must be at least the delay, and at most 1440 minutes.");
        }
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            errors.put("zone", "This is not a time zone such as America/Chicago.");
        }
        if (locale != null && !isLanguage(locale)) {
            errors.put("locale", "This is not a language tag such as en-US.");
        }
        if (quietHours != null) {
            check(quietHours, errors);
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void check(QuietHours wanted, Map<String, String> errors) {
        if ((wanted.from() == null) != (wanted.to() == null)) {
            errors.put("quietHours", "Quiet hours need both a beginning and an end.");
        } else if (wanted.from() == null && !wanted.weekendsOff()) {
            errors.put("quietHours", "Quiet hours need a beginning and an end, or weekends off.");
        } else if (wanted.from() != null && wanted.from().equals(wanted.to())) {
            errors.put("quietHours", "Quiet hours must not begin and end at the same time.");
        }
        if (zone == null) {
            errors.put("zone", "Quiet hours need your time zone.");
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
