package dev.pep.heatmap.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds accounts among which the next rows of a list certainly are, so that the database need not look at any other.
 * Accounts whose name has no rank yet are always among them.
 */
final class Window {

    private static final int MOST = 10_000;

    private final Contents in;
    private final RoaringBitmap accounts;
    private final boolean descending;
    private final int want;
    private final RoaringBitmap found = new RoaringBitmap();

    Window(Contents in, RoaringBitmap accounts, boolean descending, int want) {
        this.in = in;
        this.accounts = accounts;
        this.descending = descending;
        this.want = want;
    }

    /** Returns the accounts behind a row, or from the first row; nothing where that cannot be told or would be many. */
    Optional<int[]> behind(String order, @Nullable StartRow from) {
        RoaringBitmap unranked = in.names().unranked(accounts, in.bitmaps().all());
        boolean told = order.equals("last_report_at") ? byDay(from) : byValue(order, from);
        found.or(unranked);
        return told && found.getCardinality() <= MOST ? Optional.of(found.toArray()) : Optional.empty();
    }

    private boolean byValue(String order, @Nullable StartRow from) {
        int rank = rank(from);
        if (rank == Integer.MIN_VALUE) {
            return false;
        }
        Optional<NavigableMap<String, RoaringBitmap>> values = Column.of(order).map(in.bitmaps()::of);
        if (values.isEmpty()) {
            found.or(in.names().next(accounts, rank, descending, want));
            return true;
        }
        NavigableMap<String, RoaringBitmap> ahead = ahead(values.get(), from == null ? null : from.value());
        int before = rank;
        for (Map.Entry<String, RoaringBitmap> group : ahead.entrySet()) {
            boolean first = from != null && group.getKey().equals(from.value());
            take(group.getValue(), first ? before : in.names().start(descending), want);
            if (found.getCardinality() >= want) {
                return true;
            }
        }
        return true;
    }

    /** The day of the row is taken as a whole: the database knows the moments. */
    private boolean byDay(@Nullable StartRow from) {
        Integer start = from == null ? null : day(from.value());
        int own = 0;
        for (Map.Entry<Integer, RoaringBitmap> day :
                ahead(in.bitmaps().byDay(), start).entrySet()) {
            boolean first = day.getKey().equals(start);
            if (day.getKey() == Bitmaps.NEVER) {
                int rank = first ? rank(from) : in.names().start(descending);
                if (rank == Integer.MIN_VALUE) {
                    return false;
                }
                take(day.getValue(), rank, want + own);
            } else {
                found.or(RoaringBitmap.and(accounts, day.getValue()));
                own = first ? found.getCardinality() : own;
            }
            if (found.getCardinality() - own >= want || found.getCardinality() > MOST) {
                return true;
            }
        }
        return true;
    }

    private void take(RoaringBitmap group, int behind, int most) {
        RoaringBitmap members = RoaringBitmap.and(accounts, group);
        found.or(in.names().next(members, behind, descending, most - found.getCardinality()));
    }

    private int rank(@Nullable StartRow from) {
        if (from == null) {
            return in.names().start(descending);
        }
        int rank = from.number() == 0 ? -1 : in.names().rank(from.number());
        return rank < 0 ? Integer.MIN_VALUE : from.inclusive() ? rank + (descending ? 1 : -1) : rank;
    }

    private <K> NavigableMap<K, RoaringBitmap> ahead(NavigableMap<K, RoaringBitmap> groups, @Nullable K from) {
        NavigableMap<K, RoaringBitmap> directed = descending ? groups.descendingMap() : groups;
        return from == null ? directed : directed.tailMap(from, true);
    }

    private static int day(String moment) {
        LocalDate day = Instant.parse(moment).atOffset(ZoneOffset.UTC).toLocalDate();
        return Math.toIntExact(day.toEpochDay());
    }
}
