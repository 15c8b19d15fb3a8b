package dev.pep.engagement.account;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.OuScope;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Heatmap criteria: which accounts are meant. An empty list means any.
 *
 * @param statuses what some partner has reported of the account
 */
public record Criteria(List<String> segments, List<String> ous, List<String> industries, List<AccountStatus> statuses) {

    private static final int MOST_VALUES = 500;

    /** Criteria that match every account. */
    public static final Criteria ANY = new Criteria(List.of(), List.of(), List.of(), List.of());

    public Criteria {
        segments = List.copyOf(segments);
        ous = List.copyOf(ous);
        industries = List.copyOf(industries);
        statuses = List.copyOf(statuses);
        if (Stream.of(segments, ous, industries).anyMatch(values -> values.size() > MOST_VALUES)) {
            throw new Invalid(Map.of("criteria", "At most " + MOST_VALUES + " values can be given."));
        }
    }

    /** Returns these within operating units: those of the units that they name, or all of them if they name none. */
    public Criteria withinUnits(List<String> units) {
        return ous.isEmpty() ? withUnits(units) : this;
    }

    /** Returns these with other operating units. */
    public Criteria withUnits(List<String> units) {
        return new Criteria(segments, units, industries, statuses);
    }

    /** Returns whether they match accounts of this scope only. */
    public boolean isWithin(OuScope scope) {
        return scope.all() || !ous.isEmpty() && ous.stream().allMatch(scope::includes);
    }

    /** Returns these without operating units beyond the scope; where none is left, with the given one. */
    public Criteria within(OuScope scope, String unit) {
        List<String> left = ous.stream().filter(scope::includes).toList();
        return isWithin(scope) ? this : withUnits(left.isEmpty() ? List.of(unit) : left);
    }

    /** Returns whether somebody of this scope may name these units, given those that were named before. */
    public boolean namesOnly(OuScope scope, Criteria before) {
        return ous.stream().allMatch(ou -> scope.includes(ou) || before.ous.contains(ou));
    }
}
