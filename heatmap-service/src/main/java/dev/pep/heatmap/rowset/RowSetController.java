package dev.pep.heatmap.rowset;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.heatmap.rowset.RowSets.RowSet;
import dev.pep.platform.access.ForReaders;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sets of rows: made by the notification service, opened by people. */
@RestController
@Tag(name = "Row sets")
class RowSetController {

    private static final int MOST_PAIRS = 100_000;

    private final RowSets rowSets;
    private final Clock clock;

    RowSetController(RowSets rowSets, Clock clock) {
        this.rowSets = rowSets;
        this.clock = clock;
    }

    /** A set as the notification service wants it. */
    record RowSetRequest(
            @Schema(description = "Email address of the person who gets the digest") @Nullable String owner,

            @Schema(description = "Title of the page that shows the rows") @Nullable String title,

            @Schema(description = "1 to " + MOST_PAIRS + " rows") @Nullable List<RowPair> pairs) {

        RowSet set(UUID id, Instant now) {
            if (owner == null || title == null) {
                throw new Invalid(Map.of(owner == null ? "owner" : "title", "This is missing."));
            }
            return new RowSet(id, owner.toLowerCase(Locale.ROOT), title, now);
        }

        List<RowPair> given() {
            List<RowPair> given = Objects.requireNonNullElse(pairs, List.of());
            if (given.isEmpty() || given.size() > MOST_PAIRS) {
                throw new Invalid(Map.of("pairs", "A set must have 1 to " + MOST_PAIRS + " rows."));
            }
            if (given.stream().anyMatch(pair -> pair == null || pair.accountId() == null || pair.partnerId() == null)) {
                throw new Invalid(Map.of("pairs", "A row must have an account and a partner."));
            }
            return given;
        }
    }

    /** A set as a person sees it: with the accounts of the own operating units. */
    record RowSetView(UUID id, String title, int accounts, List<String> partners, Instant createdAt) {}

    @PutMapping("/internal/row-sets/{id}")
    @PreAuthorize("hasAuthority('SCOPE_row-sets.write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Save the rows of a digest; a set that already exists is not changed")
    void put(@PathVariable UUID id, @RequestBody RowSetRequest request) {
        rowSets.add(request.set(id, clock.instant()), request.given());
    }

    @GetMapping("/api/heatmap/row-sets/{id}")
    @ForReaders
    @Operation(
            summary =
                    "A digest's set of rows: its title, its partners, and how many of its accounts the caller may see")
    RowSetView get(@PathVariable UUID id, InternalUser user) {
        RowSet set = rowSets.byId(id).orElseThrow(() -> new NotFound("set of rows"));
        FilterSql sql = FilterSql.of(new HeatmapFilter(Map.of(), "", id), user, clock.instant());
        int accounts = rowSets.accounts(sql);
        if (accounts == 0 && !set.owner().equals(user.email())) {
            throw new NotFound("set of rows");
        }
        return new RowSetView(id, set.title(), accounts, rowSets.partners(sql), set.createdAt());
    }
}
