package dev.pep.heatmap.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/** The numbers of the accounts by each of their values. Whoever shares it must lock it. */
final class Bitmaps {

    /** Stands for the day of an account of which no partner has reported. */
    static final int NEVER = 0;

    /** The order of texts in the database. */
    private static final Comparator<String> BY_CODE_POINT = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private final RoaringBitmap all = new RoaringBitmap();
    private final Map<Column, NavigableMap<String, RoaringBitmap>> byColumn = new EnumMap<>(Column.class);
    private final NavigableMap<Integer, RoaringBitmap> byDay = new TreeMap<>();
    private final Map<UUID, ReportedAccounts> byPartner = new HashMap<>();
    private final ReportedAccounts byAnyone = new ReportedAccounts();

    Bitmaps() {
        for (Column column : Column.values()) {
            byColumn.put(column, new TreeMap<>(BY_CODE_POINT));
        }
    }

    void add(Column column, String value, RoaringBitmap accounts) {
        of(column).computeIfAbsent(value, v -> new RoaringBitmap()).or(accounts);
    }

    void addDay(int day, RoaringBitmap accounts) {
        all.or(accounts);
        byDay.computeIfAbsent(day, d -> new RoaringBitmap()).or(accounts);
    }

    void addReports(UUID partner, String status, RoaringBitmap accounts) {
        byPartner.computeIfAbsent(partner, p -> new ReportedAccounts()).add(status, accounts);
        byAnyone.add(status, accounts);
    }

    /** Adds the accounts of others. */
    void add(Bitmaps more) {
        more.byColumn.forEach((column, values) -> values.forEach((value, accounts) -> add(column, value, accounts)));
        more.byDay.forEach(this::addDay);
        more.byPartner.forEach(
                (partner, reports) -> reports.forEach((status, accounts) -> addReports(partner, status, accounts)));
    }

    /** Takes accounts out of every set. */
    void remove(RoaringBitmap accounts) {
        all.andNot(accounts);
        byColumn.values().forEach(values -> remove(values, accounts));
        remove(byDay, accounts);
        byPartner.values().forEach(reports -> reports.remove(accounts));
        byAnyone.remove(accounts);
    }

    private static void remove(Map<?, RoaringBitmap> values, RoaringBitmap accounts) {
        values.values().forEach(one -> one.andNot(accounts));
        values.values().removeIf(RoaringBitmap::isEmpty);
    }

    RoaringBitmap all() {
        return all;
    }

    NavigableMap<String, RoaringBitmap> of(Column column) {
        return Objects.requireNonNull(byColumn.get(column));
    }

    NavigableMap<Integer, RoaringBitmap> byDay() {
        return byDay;
    }

    Map<UUID, ReportedAccounts> byPartner() {
        return byPartner;
    }

    ReportedAccounts of(UUID partner) {
        return byPartner.getOrDefault(partner, new ReportedAccounts());
    }

    ReportedAccounts byAnyone() {
        return byAnyone;
    }

    long bytes() {
        long columns = byColumn.values().stream()
                .flatMap(values -> values.values().stream())
                .mapToLong(RoaringBitmap::getLongSizeInBytes)
                .sum();
        long days = byDay.values().stream()
                .mapToLong(RoaringBitmap::getLongSizeInBytes)
                .sum();
        long partners =
                byPartner.values().stream().mapToLong(ReportedAccounts::bytes).sum();
        return all.getLongSizeInBytes() + columns + days + partners + byAnyone.bytes();
    }
}
