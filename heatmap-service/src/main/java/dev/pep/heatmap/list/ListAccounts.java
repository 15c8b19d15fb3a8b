package dev.pep.heatmap.list;

import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.index.AccountIndex;
import dev.pep.heatmap.index.MatchSummary;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads pages of the heatmap. Neither the depth of a page nor the filter makes it dear: a page continues behind the
 * last row of the page before, and where few accounts match, those are fetched and sorted.
 */
@Component
class ListAccounts {

    private final AccountIndex index;
    private final ReadPage pages;
    private final FindStart starts;
    private final ReportTags tags;
    private final Clock clock;

    ListAccounts(AccountIndex index, ReadPage pages, FindStart starts, ReportTags tags, Clock clock) {
        this.index = index;
        this.pages = pages;
        this.starts = starts;
        this.tags = tags;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AccountPage page(PageRequest request) {
        FilterSql sql = FilterSql.of(request.filter(), request.user(), clock.instant());
        String after = request.after();
        Cursor cursor = after == null ? null : Cursor.decode(after, request.list(), request.sort());
        Optional<MatchSummary> found = index.find(request.filter(), request.user(), request.limit());
        long total = cursor == null ? found.map(MatchSummary::total).orElseGet(() -> pages.count(sql)) : cursor.total();
        return page(request, rows(request, sql, cursor, found), total, firstRow(request, cursor));
    }

    private List<SortedRow> rows(
            PageRequest request, FilterSql sql, @Nullable Cursor cursor, Optional<MatchSummary> found) {
        Start start = cursor == null ? null : cursor.start();
        long skip = firstRow(request, null);
        Optional<int[]> few = found.flatMap(MatchSummary::few);
        if (few.isPresent()) {
            return pages.among(few.get(), request, sql, start, skip);
        }
        Optional<Start> jump = skip == 0 ? Optional.empty() : starts.at(request, skip);
        return jump.isPresent() ? from(request, sql, jump.get(), 0, found) : from(request, sql, start, skip, found);
    }

    private List<SortedRow> from(
            PageRequest request, FilterSql sql, @Nullable Start start, long skip, Optional<MatchSummary> found) {
        boolean inOrder = skip > 0 || found.map(MatchSummary::dense).orElse(true);
        Optional<int[]> window = inOrder ? Optional.empty() : starts.window(request, start);
        return window.isPresent()
                ? pages.among(window.get(), request, sql, start, 0)
                : pages.inOrder(request, sql, start, skip);
    }

    private AccountPage page(PageRequest request, List<SortedRow> found, long total, long row) {
        List<SortedRow> page = found.subList(0, Math.min(request.limit(), found.size()));
        String next = found.size() > request.limit()
                ? Cursor.behind(request.list(), total, row + page.size(), page.getLast())
                        .encoded()
                : null;
        List<AccountRow> rows = page.stream().map(SortedRow::account).toList();
        return new AccountPage(tags.on(rows, request.filter().rowSet()), next, total, row);
    }

    private static long firstRow(PageRequest request, @Nullable Cursor cursor) {
        Long at = request.at();
        return cursor != null ? cursor.row() : at == null ? 0 : at;
    }
}
