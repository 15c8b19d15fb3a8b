package dev.pep.heatmap.list;

import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.platform.access.ForReaders;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The heatmap's rows and counts, within the caller's operating units. */
@RestController
@RequestMapping("/api/heatmap")
@ForReaders
@Tag(name = "Heatmap")
class HeatmapController {

    private final ListAccounts listAccounts;
    private final CountFacets countFacets;

    HeatmapController(ListAccounts listAccounts, CountFacets countFacets) {
        this.listAccounts = listAccounts;
        this.countFacets = countFacets;
    }

    @GetMapping("/accounts")
    @FilterParameters
    @PageParameters
    @Operation(summary = "A page of the accounts that match a filter, with the partners' reports")
    AccountPage accounts(
            InternalUser user,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "asc") String dir,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(defaultValue = "50") int limit) {
        if (!dir.equals("asc") && !dir.equals("desc")) {
            throw new Invalid(Map.of("dir", "The direction must be asc or desc."));
        }
        HeatmapFilter filter = HeatmapFilter.of(parameters);
        return listAccounts.page(new PageRequest(filter, user, Sort.of(sort), dir.equals("desc"), after, at, limit));
    }

    @GetMapping("/facets")
    @FilterParameters
    @Operation(summary = "How many accounts match each value of each filter")
    FacetList facets(
            InternalUser user, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return countFacets.count(HeatmapFilter.of(parameters), user);
    }
}
