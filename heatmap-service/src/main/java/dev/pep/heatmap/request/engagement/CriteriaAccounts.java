package dev.pep.heatmap.request.engagement;

import dev.pep.event.engagement.Criteria;
import dev.pep.heatmap.filter.Dimension;
import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.heatmap.request.MatchingAccounts;
import dev.pep.heatmap.request.RequestSettings;
import dev.pep.platform.problem.Invalid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the accounts that match an engagement's criteria now, which mean what the same filter of the heatmap means. No
 * person calls, so the units are those that the criteria name, or all: engagement-service has seen to it that the
 * coordinator may use them, and what comes of it here, a request, is seen by its asker and by who is aligned with all
 * units of its accounts.
 */
@Component
class CriteriaAccounts {

    private final MatchingAccounts matchingAccounts;
    private final RequestSettings settings;
    private final Clock clock;

    CriteriaAccounts(MatchingAccounts matchingAccounts, RequestSettings settings, Clock clock) {
        this.matchingAccounts = matchingAccounts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Returns them by name.
     *
     * @throws RequestRefused if there is none, or more than a request may hold
     */
    List<UUID> matching(Criteria criteria) {
        List<UUID> accounts = matchingAccounts.all(filter(criteria), Set.of());
        if (accounts.isEmpty()) {
            throw new RequestRefused("No account matches the criteria of the engagement.");
        }
        if (accounts.size() > settings.maxAccounts()) {
            throw new RequestRefused("More than " + settings.maxAccounts()
                    + " accounts match the criteria of the engagement. A partner can be asked for that many at most."
                    + " Narrow the criteria.");
        }
        return accounts;
    }

    private FilterSql filter(Criteria criteria) {
        try {
            Map<Dimension, List<String>> values = Map.of(
                    Dimension.SEGMENT, criteria.getSegments(),
                    Dimension.OU, criteria.getOus(),
                    Dimension.INDUSTRY, criteria.getIndustries(),
                    Dimension.STATUS, criteria.getStatuses());
            return FilterSql.withoutWall(new HeatmapFilter(values, "", null), clock.instant());
        } catch (Invalid unusable) {
            throw new RequestRefused("The criteria cannot be used. " + unusable.getMessage());
        }
    }
}
