package dev.pep.notification.task;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How emails about tasks are gathered.
 *
 * @param gather how long what happens to a contact's tasks is gathered into one email
 */
@ConfigurationProperties("pep.tasks")
record TaskSettings(@DefaultValue("2m") Duration gather) {

    TaskSettings {
        if (gather.toMillis() < 1) {
            throw new IllegalArgumentException("pep.tasks.gather must be a time, such as 2m");
        }
    }
}
