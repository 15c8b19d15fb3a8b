package dev.pep.notification.digest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How digests are made.
 *
 * @param minute how long one minute of a preference lasts; shorter only where tests must not wait
 * @param rows how many rows a digest mail shows before it says how many more there are
 */
@ConfigurationProperties("pep.digest")
record DigestSettings(
        @DefaultValue("1m") Duration minute,
        @DefaultValue("50") int rows) {

    Waiting waiting(int delayMinutes, int maxWaitMinutes) {
        return new Waiting(minute.multipliedBy(delayMinutes), minute.multipliedBy(maxWaitMinutes));
    }
}
