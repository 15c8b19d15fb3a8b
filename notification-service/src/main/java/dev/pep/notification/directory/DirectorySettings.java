package dev.pep.notification.directory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the directory is asked.
 *
 * @param callTimeout how long one call may take as a whole; after that time no further one begins for the same question
 * @param pauseWithoutPermission how long it is not asked after it said that we may not
 */
@ConfigurationProperties("pep.directory")
record DirectorySettings(
        @DefaultValue("2s") Duration callTimeout,
        @DefaultValue("1h") Duration pauseWithoutPermission) {}
