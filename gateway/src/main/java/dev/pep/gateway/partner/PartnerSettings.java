package dev.pep.gateway.partner;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * How partners come in.
 *
 * @param sessionsPerBrowser how many links one browser may have open; the one opened first ends when there is one more
 * @param idle how long a session lives without a request
 * @param lifetime how long a session lives at most; it never outlives its link
 * @param tokenLife how long a token lives that the services get
 * @param attemptsPerMinute how many links may be opened from one address in a minute
 * @param linkAttemptsPerMinute how often one link may be opened in a minute, from wherever
 * @param callsPerMinute how many calls may be made with one link in a minute
 * @param addressCallsPerMinute how many calls may come from one address in a minute; an office shares one
 * @param signingKeys a file with a JWK set to sign with the first key of; without it keys are made and kept in the
 *     database
 * @param keyLife after how long a new key is made
 */
@ConfigurationProperties("pep.gateway.partner")
record PartnerSettings(
        @DefaultValue("10") int sessionsPerBrowser,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("8h") Duration lifetime,
        @DefaultValue("5m") Duration tokenLife,
        @DefaultValue("20") int attemptsPerMinute,
        @DefaultValue("10") int linkAttemptsPerMinute,
        @DefaultValue("3000") int callsPerMinute,
        @DefaultValue("9000") int addressCallsPerMinute,
        @Nullable Resource signingKeys,
        @DefaultValue("90d") Duration keyLife) {}
