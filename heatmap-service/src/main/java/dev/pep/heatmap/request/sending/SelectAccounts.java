package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.heatmap.request.MatchingAccounts;
import dev.pep.heatmap.request.RequestSettings;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the accounts of a selection in the database; never one outside the caller's operating units. */
@Component
class SelectAccounts {

    private final MatchingAccounts matchingAccounts;
    private final SeenAccounts seenAccounts;
    private final RequestSettings settings;
    private final Clock clock;

    SelectAccounts(
            MatchingAccounts matchingAccounts, SeenAccounts seenAccounts, RequestSettings settings, Clock clock) {
        this.matchingAccounts = matchingAccounts;
        this.seenAccounts = seenAccounts;
        this.settings = settings;
        this.clock = clock;
    }

    List<UUID> accounts(@Nullable Selection selection, @Nullable List<UUID> excluded, InternalUser user) {
        if (selection == null || !selection.exact()) {
            throw invalid("Give either the selected accounts, a filter, or the accounts of a preview.");
        }
        Set<UUID> without = given(excluded);
        List<UUID> named =
                selection.seen() == null ? selection.accountIds() : seenAccounts.find(selection.seen(), user.email());
        List<UUID> accounts = selection.filter() == null
                ? selected(given(named), without, user)
                : matching(selection.filter().filter(), without, user);
        if (accounts.isEmpty()) {
            throw invalid("This selection contains no accounts.");
        }
        return accounts;
    }

    private List<UUID> selected(Set<UUID> ids, Set<UUID> without, InternalUser user) {
        ids.removeAll(without);
        checkSize(ids.size());
        FilterSql sql = FilterSql.of(new HeatmapFilter(Map.of(), "", null), user, clock.instant());
        List<UUID> found = matchingAccounts.among(ids, sql);
        int missing = ids.size() - found.size();
        if (missing > 0) {
            throw invalid(missing + " of the " + ids.size() + " accounts no longer exist. Select again.");
        }
        return found;
    }

    private List<UUID> matching(HeatmapFilter filter, Set<UUID> without, InternalUser user) {
        List<UUID> found = matchingAccounts.all(FilterSql.of(filter, user, clock.instant()), without);
        checkSize(found.size());
        return found;
    }

    private static Set<UUID> given(@Nullable List<UUID> ids) {
        Set<UUID> given = ids == null ? new HashSet<>() : new HashSet<>(ids);
        given.remove(null);
        return given;
    }

    private void checkSize(int accounts) {
        if (accounts > settings.maxAccounts()) {
            throw invalid("A partner can be asked for at most " + settings.maxAccounts()
                    + " accounts in one request. Narrow the filter or select fewer accounts.");
        }
    }

    private static Invalid invalid(String reason) {
        return new Invalid(Map.of("selection", reason));
    }
}
