package dev.pep.heatmap.view;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.view.ViewedList;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The heatmap as views keep it: whatever filter it takes, but no digest, whose rows are one person's. */
@Component
class ViewedHeatmap implements ViewedList {

    private final Clock clock;

    ViewedHeatmap(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String table() {
        return "heatmap_view";
    }

    @Override
    public void check(MultiValueMap<String, String> filter, InternalUser user) {
        HeatmapFilter read = HeatmapFilter.of(filter);
        FilterSql.check(read, user, clock.instant());
        if (read.rows().isPresent()) {
            throw new Invalid(Map.of("query", "A digest cannot be saved as a view. Leave the digest first."));
        }
    }
}
