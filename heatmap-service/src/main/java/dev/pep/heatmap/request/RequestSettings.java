package dev.pep.heatmap.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of report requests.
 *
 * @param maxAccounts most accounts that one request may hold
 * @param askedLatelyDays days for which an account counts as asked lately
 */
@ConfigurationProperties("pep.requests")
record RequestSettings(
        @DefaultValue("5000") int maxAccounts,
        @DefaultValue("30") int askedLatelyDays) {}
