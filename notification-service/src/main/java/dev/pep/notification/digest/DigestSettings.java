package dev.pep.notification.digest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long changes wait for their digest.
 *
 * @param minute how long one minute of a preference lasts; shorter only where tests must not wait
 */
@ConfigurationProperties("pep.digest")
record DigestSettings(@DefaultValue("1m") Duration minute) {

    Waiting waiting(int delayMinutes, int maxWaitMinutes) {
        return new Waiting(minute.multipliedBy(delayMinutes), minute.multipliedBy(maxWaitMinutes));
    }
}
