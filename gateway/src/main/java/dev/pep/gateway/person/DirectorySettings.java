package dev.pep.gateway.person;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the directory is asked for names.
 *
 * @param patience how long a page waits for an answer; one that comes later is for the next page
 * @param pause how long nothing is asked after there was no full answer
 * @param knownFor how long a name counts before it is asked for again
 * @param unknownFor how long somebody counts as unknown
 */
@ConfigurationProperties("pep.gateway.directory")
record DirectorySettings(
        @DefaultValue("1s") Duration patience,
        @DefaultValue("1m") Duration pause,
        @DefaultValue("30d") Duration knownFor,
        @DefaultValue("1d") Duration unknownFor) {}
