package dev.pep.notification.digest;

import java.util.Set;

/**
 * A change that somebody is to be told of.
 *
 * @param recipients their email addresses in lower case
 * @param cause the event that tells of it
 */
public record NewChange<C>(Set<String> recipients, C change, Cause cause) {}
