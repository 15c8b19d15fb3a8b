package dev.pep.heatmap.index;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Accounts that one partner, or any partner, has reported: all of them, and by status (empty: none given). */
final class ReportedAccounts {

    private final RoaringBitmap any = new RoaringBitmap();
    private final Map<String, RoaringBitmap> byStatus = new TreeMap<>();

    void add(String status, RoaringBitmap accounts) {
        any.or(accounts);
        byStatus.computeIfAbsent(status, s -> new RoaringBitmap()).or(accounts);
    }

    /** Hands over the accounts of each status. */
    void forEach(BiConsumer<String, RoaringBitmap> consumer) {
        byStatus.forEach(consumer);
    }

    void remove(RoaringBitmap accounts) {
        any.andNot(accounts);
        byStatus.values().forEach(one -> one.andNot(accounts));
    }

    RoaringBitmap any() {
        return any;
    }

    RoaringBitmap of(String status) {
        return byStatus.getOrDefault(status, new RoaringBitmap());
    }

    /** Returns a set of its own: the accounts to which a status is given. */
    RoaringBitmap said() {
        RoaringBitmap said = new RoaringBitmap();
        byStatus.forEach((status, accounts) -> {
            if (!status.isEmpty()) {
                said.or(accounts);
            }
        });
        return said;
    }

    long bytes() {
        return any.getLongSizeInBytes()
                + byStatus.values().stream()
                        .mapToLong(RoaringBitmap::getLongSizeInBytes)
                        .sum();
    }
}
