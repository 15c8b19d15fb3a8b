package dev.pep.heatmap.index;

import dev.pep.heatmap.filter.Age;
import dev.pep.heatmap.filter.Dimension;
import dev.pep.heatmap.filter.FilterSql;
import dev.pep.heatmap.filter.HeatmapFilter;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Which accounts a filter means for one person, on the bitmaps; means the same as {@link FilterSql}. */
final class Matching {

    private final Bitmaps in;
    private final HeatmapFilter filter;
    private final List<RoaringBitmap> always = new ArrayList<>();
    private final Map<Dimension, RoaringBitmap> parts = new EnumMap<>(Dimension.class);
    private final Instant now;

    Matching(Bitmaps in, HeatmapFilter filter, InternalUser user, @Nullable RoaringBitmap text, Instant now) {
        this.in = in;
        this.filter = filter;
        this.now = now;
        if (!user.ous().all()) {
            always.add(values(Column.OU, List.copyOf(user.ous().ous())));
        }
        if (text != null) {
            always.add(text);
        }
        for (Column column : Column.values()) {
            column.dimension()
                    .filter(dimension -> !filter.of(dimension).isEmpty())
                    .ifPresent(dimension -> parts.put(dimension, values(column, filter.values(dimension, user))));
        }
        if (!filter.of(Dimension.AGE).isEmpty()) {
            parts.put(Dimension.AGE, aged(filter.of(Dimension.AGE)));
        }
    }

    /** Returns all accounts of the units that a person may see. */
    static long visible(Bitmaps in, OuScope scope) {
        return scope.all()
                ? in.all().getLongCardinality()
                : scope.ous().stream()
                        .map(ou -> in.of(Column.OU).getOrDefault(ou, new RoaringBitmap()))
                        .mapToLong(RoaringBitmap::getLongCardinality)
                        .sum();
    }

    /** Returns the accounts that match. */
    RoaringBitmap all() {
        return with(null, true);
    }

    /** Returns the accounts that match all but one dimension; without status and partner, if it is one of those. */
    RoaringBitmap without(Dimension dimension) {
        return with(dimension, dimension != Dimension.PARTNER && dimension != Dimension.STATUS);
    }

    private RoaringBitmap with(@Nullable Dimension left, boolean reports) {
        List<RoaringBitmap> conditions = new ArrayList<>(always);
        parts.forEach((dimension, part) -> {
            if (dimension != left) {
                conditions.add(part);
            }
        });
        List<String> partners = filter.of(Dimension.PARTNER);
        List<String> statuses = filter.of(Dimension.STATUS);
        if (reports && !(partners.isEmpty() && statuses.isEmpty())) {
            conditions.add(reported(partners, statuses));
        }
        return conditions.isEmpty() ? in.all().clone() : FastAggregation.and(conditions.iterator());
    }

    /** Returns the accounts of which one of the partners (none: any) says one of these (none: anything). */
    RoaringBitmap reported(List<String> partners, List<String> statuses) {
        List<ReportedAccounts> considered = partners.isEmpty()
                ? List.of(in.byAnyone())
                : partners.stream().map(id -> in.of(UUID.fromString(id))).toList();
        RoaringBitmap reported = partners.isEmpty()
                ? in.all()
                : or(considered.stream().map(ReportedAccounts::any).toList());
        if (statuses.isEmpty()) {
            return reported;
        }
        List<RoaringBitmap> any = new ArrayList<>();
        for (String status : statuses) {
            if (status.equals(FilterSql.NO_STATUS) && partners.size() == 1) {
                any.add(considered.getFirst().of(""));
            } else if (status.equals(FilterSql.NO_STATUS)) {
                any.add(RoaringBitmap.andNot(
                        reported,
                        or(considered.stream().map(ReportedAccounts::said).toList())));
            } else {
                considered.forEach(one -> any.add(one.of(status)));
            }
        }
        return or(any);
    }

    /** Returns the accounts of one of these ages. */
    RoaringBitmap aged(List<String> ages) {
        List<RoaringBitmap> any = new ArrayList<>();
        for (String text : ages) {
            Age age = Age.of(text);
            int limit = Math.max(Bitmaps.NEVER + 1, Math.toIntExact(age.day(now).toEpochDay()));
            any.addAll(
                    switch (age.kind()) {
                        case NEVER ->
                            in.byDay().subMap(Bitmaps.NEVER, Bitmaps.NEVER + 1).values();
                        case WITHIN -> in.byDay().tailMap(limit).values();
                        case OLDER ->
                            in.byDay().subMap(Bitmaps.NEVER + 1, limit).values();
                    });
        }
        return or(any);
    }

    private RoaringBitmap values(Column column, List<String> values) {
        return or(values.stream()
                .map(value -> in.of(column).getOrDefault(value, new RoaringBitmap()))
                .toList());
    }

    private static RoaringBitmap or(List<RoaringBitmap> sets) {
        return sets.size() == 1 ? sets.getFirst() : FastAggregation.or(sets.iterator());
    }
}
