package dev.pep.heatmap.index;

import dev.pep.heatmap.filter.Dimension;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts accounts and finds places in lists without reading the accounts. It answers nothing until it is loaded, nor
 * for a set of rows; then the database has to. An answer knows all that was committed a moment before it was asked.
 */
@Component
public class AccountIndex {

    private static final int FEW = 1_000;
    private static final int CHEAP_TO_PASS = 1_000;

    private final IndexState state;
    private final FindText text;
    private final Clock clock;
    private final int few;
    private final int cheapToPass;

    @Autowired
    AccountIndex(IndexState state, JdbcClient jdbc, Clock clock) {
        this(state, jdbc, clock, FEW, CHEAP_TO_PASS);
    }

    AccountIndex(IndexState state, JdbcClient jdbc, Clock clock, int few, int cheapToPass) {
        this.few = few;
        this.cheapToPass = cheapToPass;
        this.state = state;
        this.text = new FindText(jdbc);
        this.clock = clock;
        state.onText(text::forget);
    }

    /** Returns for each dimension how many accounts each value would leave, with all other dimensions applied. */
    public Optional<Map<Dimension, Map<String, Long>>> counts(
            HeatmapFilter filter, InternalUser user, List<String> ages) {
        return answer(
                filter, user, asked -> new FacetCounts(asked.contents.bitmaps(), filter, asked.matching).count(ages));
    }

    /** Returns how many accounts match, and how they are best read. */
    public Optional<MatchSummary> find(HeatmapFilter filter, InternalUser user, int page) {
        return answer(filter, user, asked -> {
            RoaringBitmap all = asked.matching.all();
            long total = all.getLongCardinality();
            Bitmaps in = asked.contents.bitmaps();
            long units = user.ous().all()
                    ? in.of(Column.OU).size()
                    : user.ous().ous().size();
            long passed = units * page * Matching.visible(in, user.ous()) / Math.max(1, total);
            return new MatchSummary(
                    total,
                    passed <= cheapToPass && !filter.asksReports(),
                    total <= few ? Optional.of(all.toArray()) : Optional.empty());
        });
    }

    /** Returns accounts among which the next rows of a list are, if there is something better than its order. */
    public Optional<int[]> window(
            HeatmapFilter filter,
            InternalUser user,
            String order,
            boolean descending,
            @Nullable StartRow from,
            int rows) {
        return answer(
                        filter,
                        user,
                        asked -> new Window(asked.contents, asked.matching.all(), descending, rows).behind(order, from))
                .flatMap(Function.identity());
    }

    /** Returns what stands at a place (from 0) of the list of the accounts that match; nothing behind its end. */
    public Optional<ListPosition> at(
            HeatmapFilter filter, InternalUser user, String order, boolean descending, long row) {
        return answer(filter, user, asked -> {
                    RoaringBitmap all = asked.matching.all();
                    long total = all.getLongCardinality();
                    return row >= total
                            ? Optional.<ListPosition>empty()
                            : Optional.of(new ListPositions(asked.contents)
                                    .at(all, order, descending ? total - 1 - row : row));
                })
                .flatMap(Function.identity());
    }

    private record Asked(Contents contents, Matching matching) {}

    private <T> Optional<T> answer(HeatmapFilter filter, InternalUser user, Function<Asked, T> question) {
        if (filter.rows().isPresent() || !state.fresh()) {
            return Optional.empty();
        }
        RoaringBitmap found = filter.words().isEmpty() ? null : text.with(filter);
        return state.read(contents -> question.apply(
                new Asked(contents, new Matching(contents.bitmaps(), filter, user, found, clock.instant()))));
    }
}
