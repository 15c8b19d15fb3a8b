package dev.pep.bench.data;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What to make. An account is always reported by its home partner, whose one request asks for the first accounts of it.
 *
 * @param now the moment from which ages count back
 */
public record Plan(int accounts, int partners, int reports, Instant now) {

    private static final int MOST_ASKED = 500;

    public static Plan of(int accounts, int partners, int reports, Instant now) {
        return new Plan(accounts, partners, reports, now.truncatedTo(ChronoUnit.DAYS));
    }

    /** Returns the number of the partner that reports an account whatever else happens. */
    public int home(int account) {
        return (account - 1) % partners + 1;
    }

    /** Returns how many accounts each partner is asked for. */
    public int askedOfEach() {
        return Math.min(MOST_ASKED, accounts / partners);
    }

    /** Returns how many of the first accounts their home partners are asked for. */
    public int asked() {
        return askedOfEach() * partners;
    }

    double reportsOfEach() {
        return (double) reports / accounts;
    }
}
