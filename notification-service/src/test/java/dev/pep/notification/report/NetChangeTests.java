package dev.pep.notification.report;

import static dev.pep.notification.report.DigestFixture.NOON;
import static dev.pep.notification.report.DigestFixture.change;
import static dev.pep.notification.report.DigestFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NetChangeTests {

    @Test
    @DisplayName("H8: A to B and back to A is no news")
    void dropsWhatWentBack() {
        ReportChange there = change(report(Status.TARGET), report(Status.ACTIVE_CUSTOMER));
        ReportChange back = change(report(Status.ACTIVE_CUSTOMER), report(Status.TARGET));

        assertThat(there.and(back).net()).isEmpty();
    }

    @Test
    @DisplayName("H8: a first report that says nothing is no news")
    void takesSayingNothingAsNoReport() {
        assertThat(change(Report.NONE, new Report(null, false, false, null, "  "))
                        .net())
                .isEmpty();
    }

    @Test
    @DisplayName("H9: each field is told old to new, in words")
    void tellsFieldsInWords() {
        Report before = new Report(Status.TARGET, true, false, null, null);
        Report after = new Report(Status.PAST_CUSTOMER, true, true, true, "Renewal in May");

        assertThat(change(before, after).net().orElseThrow().fields())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                .containsExactly(
                        tuple("Status", "Target (T)", "Past customer (P)"),
                        tuple("Relationship", "Business", "Business and IT"),
                        tuple("Exec or director level", "no answer", "yes"),
                        tuple("Notes", "none", "Renewal in May"));
    }

    @Property
    @Label(
            "H8: whatever happens in between, and in whatever order it is heard, the first before and the last after are told")
    void tellsFirstBeforeAndLastAfter(
            @ForAll("reports") @Size(min = 2, max = 12) List<Report> history, @ForAll Random order) {
        List<ReportChange> heard = new ArrayList<>();
        for (int at = 1; at < history.size(); at++) {
            heard.add(change(history.get(at - 1), history.get(at), NOON.plusMillis(at)));
        }
        Collections.shuffle(heard, order);
        ReportChange all = heard.stream().reduce(ReportChange::and).orElseThrow();

        assertThat(all.net().map(NetChange::fields).orElse(List.of()))
                .isEqualTo(history.getFirst().changesTo(history.getLast()));
        assertThat(all.net().isEmpty()).isEqualTo(history.getFirst().equals(history.getLast()));
    }

    @Provide
    Arbitrary<List<Report>> reports() {
        return Combinators.combine(
                        Arbitraries.of(Status.class).injectNull(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of("a", "b", "").injectNull(0.3))
                .as(Report::new)
                .list();
    }
}
