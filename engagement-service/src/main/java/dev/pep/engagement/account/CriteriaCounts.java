package dev.pep.engagement.account;

import java.util.List;

/**
 * What criteria match, and how many accounts each value of a side would leave.
 *
 * @param accounts accounts that match
 * @param sellers sellers of these accounts, each counted once
 */
public record CriteriaCounts(
        int accounts,
        int sellers,
        List<CriteriaValue> segments,
        List<CriteriaValue> ous,
        List<CriteriaValue> industries,
        List<CriteriaValue> statuses) {

    /** A value, empty for accounts that have none, and how many accounts it would leave. */
    public record CriteriaValue(String value, int accounts) {}
}
