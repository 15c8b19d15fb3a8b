package dev.pep.bench.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an invented partner says of an account; never blank. */
record Report(
        int account,
        int partner,
        @Nullable String status,
        boolean business,
        boolean it,
        @Nullable Boolean execLevel,
        String notes,
        Instant at) {

    private static final int SECONDS_OF_TWO_YEARS = 2 * 365 * 24 * 3600;

    /** Returns the reports of an account: that of its home partner, which never has notes, and some of others. */
    static List<Report> of(int account, Plan plan) {
        Dice dice = new Dice(account, 2);
        Set<Integer> partners = new TreeSet<>();
        int others = (int) Math.round(-Math.log(1 - dice.next()) * (plan.reportsOfEach() - 1));
        for (int i = 0; i < Math.min(others, plan.partners() / 2); i++) {
            partners.add(1 + dice.skewed(plan.partners()));
        }
        int home = plan.home(account);
        partners.remove(home);
        List<Report> reports = new ArrayList<>();
        reports.add(of(account, home, false, plan));
        partners.forEach(partner -> reports.add(of(account, partner, true, plan)));
        return reports;
    }

    private static Report of(int account, int partner, boolean mayHaveNotes, Plan plan) {
        Dice dice = new Dice((long) account * 100_000 + partner, 3);
        double kind = dice.next();
        String status = kind < 0.35 ? "TARGET" : kind < 0.5 ? "PAST_CUSTOMER" : kind < 0.8 ? "ACTIVE_CUSTOMER" : null;
        double age = dice.next();
        return new Report(
                account,
                partner,
                status,
                status == null || dice.happens(0.4),
                dice.happens(0.3),
                dice.happens(0.5) ? null : Boolean.valueOf(dice.happens(0.3)),
                mayHaveNotes && dice.happens(0.15) ? dice.of(Vocabulary.NOTE) : "",
                plan.now().minusSeconds((long) (age * age * SECONDS_OF_TWO_YEARS)));
    }
}
