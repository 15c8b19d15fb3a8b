package dev.pep.heatmap.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of report requests.
 *
 * @param maxAccounts most accounts that one request may hold
 * @param askedLatelyDays days for which an account counts as asked lately
 * @param staleAfterDays days after which a partner's answer counts as stale
 * @param remindPause how soon after a reminder another one needs a confirmation
 */
@ConfigurationProperties("pep.requests")
public record RequestSettings(
        @DefaultValue("5000") int maxAccounts,
        @DefaultValue("30") int askedLatelyDays,
        @DefaultValue("90") int staleAfterDays,
        @DefaultValue("24h") Duration remindPause) {}
