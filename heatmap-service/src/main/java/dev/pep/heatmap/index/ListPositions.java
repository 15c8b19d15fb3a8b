package dev.pep.heatmap.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/** Finds positions in a list without reading it. */
final class ListPositions {

    private static final int MOST = 5_000;

    private final Contents in;

    ListPositions(Contents in) {
        this.in = in;
    }

    /** Returns what stands at the place (from 0) among the accounts, in ascending order of a column of accounts. */
    ListPosition at(RoaringBitmap accounts, String order, long place) {
        Optional<Column> column = Column.of(order);
        if (column.isPresent()) {
            return inGroups(accounts, in.bitmaps().of(column.get()), place);
        }
        return order.equals("last_report_at") ? byMoment(accounts, place) : byName(accounts, place);
    }

    private ListPosition inGroups(RoaringBitmap accounts, NavigableMap<?, RoaringBitmap> groups, long place) {
        long left = place;
        for (RoaringBitmap group : groups.values()) {
            int here = RoaringBitmap.andCardinality(accounts, group);
            if (left < here) {
                return byName(RoaringBitmap.and(accounts, group), left);
            }
            left -= here;
        }
        throw new IllegalArgumentException("No account stands at " + place);
    }

    /** The reports of a busy day are taken to be spread evenly over it. */
    private ListPosition byMoment(RoaringBitmap accounts, long place) {
        long left = place;
        for (Map.Entry<Integer, RoaringBitmap> day : in.bitmaps().byDay().entrySet()) {
            int here = RoaringBitmap.andCardinality(accounts, day.getValue());
            if (left < here && day.getKey() == Bitmaps.NEVER) {
                return byName(RoaringBitmap.and(accounts, day.getValue()), left);
            }
            if (left < here && here <= MOST) {
                int[] among = RoaringBitmap.and(accounts, day.getValue()).toArray();
                return new ListPosition(among, Math.toIntExact(left), null);
            }
            if (left < here) {
                Instant start =
                        LocalDate.ofEpochDay(day.getKey()).atStartOfDay().toInstant(ZoneOffset.UTC);
                return new ListPosition(new int[0], 0, start.plusSeconds(left * 24 * 3600 / here));
            }
            left -= here;
        }
        throw new IllegalArgumentException("No account stands at " + place);
    }

    private ListPosition byName(RoaringBitmap accounts, long place) {
        return ListPosition.at(in.names().select(accounts, Math.toIntExact(place)));
    }
}
