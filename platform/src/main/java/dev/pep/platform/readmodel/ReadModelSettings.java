package dev.pep.platform.readmodel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How read models are kept.
 *
 * @param read whether this instance may read for them
 * @param pollSize how many states are taken in one transaction at most
 * @param heartbeat how often a reader renews its lease and looks how much is left
 * @param lease silence after which another copy of the service reads
 * @param stale age from which a model is told to be degraded
 */
@ConfigurationProperties("pep.read-models")
record ReadModelSettings(
        @DefaultValue("true") boolean read,
        @DefaultValue("2000") int pollSize,
        @DefaultValue("2s") Duration heartbeat,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("1m") Duration stale) {}
