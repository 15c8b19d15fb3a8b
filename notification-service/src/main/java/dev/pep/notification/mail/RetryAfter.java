package dev.pep.notification.mail;

import com.microsoft.kiota.ResponseHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the header Retry-After: a number of seconds or a date; nonsense is as good as nothing. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> of(@Nullable ResponseHeaders headers, Instant now) {
        Set<String> values = headers == null ? null : headers.get("Retry-After");
        return values == null
                ? Optional.empty()
                : values.stream().findFirst().flatMap(value -> parse(value.strip(), now));
    }

    static Optional<Duration> parse(String value, Instant now) {
        return pause(value, now)
                .filter(pause -> !pause.isNegative())
                .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    private static Optional<Duration> pause(String value, Instant now) {
        try {
            return Optional.of(
                    value.matches("\\d{1,9}")
                            ? Duration.ofSeconds(Long.parseLong(value))
                            : Duration.between(
                                    now,
                                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                            .toInstant()));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
