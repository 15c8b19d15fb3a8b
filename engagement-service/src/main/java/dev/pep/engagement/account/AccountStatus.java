package dev.pep.engagement.account;

import java.util.Collection;

/** What a partner says of an account. */
public enum AccountStatus {
    TARGET,
    PAST_CUSTOMER,
    ACTIVE_CUSTOMER;

    /** Returns some of them as one number, as the counts of accounts have them; 0 for none. */
    static int mask(Collection<AccountStatus> statuses) {
        return statuses.stream().mapToInt(status -> 1 << status.ordinal()).reduce(0, (some, one) -> some | one);
    }
}
