package dev.pep.platform.event;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox and its relay work; the defaults serve.
 *
 * @param relay whether this instance sends; without it events only wait
 * @param maxBytes largest event, a little under the broker's limit for a message
 * @param batchSize most rows read at once; two batches can be under way, so twice as many can come again after a crash
 * @param batchBytes most bytes read at once
 * @param busyPoll pause after a batch that was not full
 * @param idlePoll pause after finding nothing
 * @param standbyPoll how often an instance that does not lead tries to
 * @param leaderTimeout a leader that is silent for so long loses the lock
 * @param longestPause limit of the growing pauses after errors
 * @param inboxMemory how long handled events are remembered; longer than the broker keeps events
 * @param jdbcUrl direct address of the database, where the pool goes through a proxy that shares sessions
 */
@ConfigurationProperties("pep.outbox")
public record OutboxSettings(
        @DefaultValue("true") boolean relay,
        @DefaultValue("900000") int maxBytes,
        @DefaultValue("4000") int batchSize,
        @DefaultValue("8000000") long batchBytes,
        @DefaultValue("10ms") Duration busyPoll,
        @DefaultValue("50ms") Duration idlePoll,
        @DefaultValue("100ms") Duration standbyPoll,
        @DefaultValue("30s") Duration leaderTimeout,
        @DefaultValue("5s") Duration longestPause,
        @DefaultValue("30d") Duration inboxMemory,
        @Nullable String jdbcUrl) {}
