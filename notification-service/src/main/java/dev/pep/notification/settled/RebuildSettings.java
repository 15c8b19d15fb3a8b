package dev.pep.notification.settled;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service with an empty database does.
 *
 * @param readAgain whether it reads all events from their beginning, wherever its consumer groups have come; false only
 *     where tests share a broker
 */
@ConfigurationProperties("pep.rebuild")
record RebuildSettings(@DefaultValue("true") boolean readAgain) {}
