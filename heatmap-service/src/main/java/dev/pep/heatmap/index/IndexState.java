package dev.pep.heatmap.index;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.stereotype.Component;

/**
 * The contents of the index, shared by those who ask and the one who brings changes; each copy of the service has its
 * own.
 */
@Component
class IndexState {

    private static final double NANOS = 1e9;

    private final ReadAccounts accounts;
    private final ReadChanges changes;
    private final IndexSettings settings;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final ReentrantLock following = new ReentrantLock();
    private final RoaringBitmap renamedSince = new RoaringBitmap();
    private Runnable onText = () -> {};
    private @Nullable Contents contents;
    private volatile boolean outdated = true;
    private volatile boolean namesOutdated;
    private volatile long lookedAt;
    private volatile double loadTime;

    IndexState(ReadAccounts accounts, ReadChanges changes, IndexSettings settings) {
        this.accounts = accounts;
        this.changes = changes;
        this.settings = settings;
    }

    void onText(Runnable forget) {
        this.onText = forget;
    }

    /** Reads the contents while nobody changes them. */
    <T> Optional<T> read(Function<Contents, T> question) {
        lock.readLock().lock();
        try {
            return Optional.ofNullable(contents).map(question);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Brings the contents up to now unless they were a moment ago; returns whether there are any. */
    boolean fresh() {
        long asked = System.nanoTime();
        if (known() && asked - lookedAt >= settings.freshFor().toNanos()) {
            following.lock();
            try {
                if (lookedAt - asked < 0) {
                    follow();
                }
            } finally {
                following.unlock();
            }
        }
        return known();
    }

    private boolean known() {
        return read(all -> true).isPresent();
    }

    private void follow() {
        long before = System.nanoTime();
        Contents now = read(Function.identity()).orElseThrow();
        if (!outdated) {
            take(now, changes.since(now.mark(), settings.reloadFrom() + 1));
        }
        lookedAt = before;
    }

    private void take(Contents now, Changes since) {
        Duration away = Duration.between(now.mark().at(), since.mark().at());
        if (since.everything()
                || since.numbers().size() > settings.reloadFrom()
                || away.compareTo(ReadChanges.REACH) > 0) {
            outdated = true;
            return;
        }
        if (since.numbers().isEmpty()) {
            put(now.with(since.mark()));
            return;
        }
        Changed changed = accounts.some(since.numbers());
        lock.writeLock().lock();
        try {
            now.bitmaps().remove(changed.numbers());
            now.bitmaps().add(changed.bitmaps());
            contents = now.with(since.mark()).with(now.names().without(renamed(since)));
        } finally {
            lock.writeLock().unlock();
        }
        if (!since.renamed().isEmpty()) {
            renamedSince.or(renamed(since));
            namesOutdated = true;
            onText.run();
        }
    }

    private static RoaringBitmap renamed(Changes since) {
        return RoaringBitmap.bitmapOf(
                since.renamed().stream().mapToInt(Integer::intValue).toArray());
    }

    private void put(Contents newer) {
        lock.writeLock().lock();
        try {
            contents = newer;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Reads everything if that is due; the old contents answer meanwhile. */
    void reload() {
        if (!outdated) {
            return;
        }
        long start = System.nanoTime();
        Contents all = accounts.all();
        loadTime = (System.nanoTime() - start) / NANOS;
        following.lock();
        try {
            put(all);
            outdated = false;
            namesOutdated = false;
            renamedSince.clear();
            lookedAt = System.nanoTime() - settings.freshFor().toNanos();
            onText.run();
        } finally {
            following.unlock();
        }
    }

    /** Reads the order of the names again if names have changed. */
    void orderNames() {
        if (!namesOutdated || !known()) {
            return;
        }
        following.lock();
        try {
            namesOutdated = false;
            renamedSince.clear();
        } finally {
            following.unlock();
        }
        NameOrder names = accounts.byName();
        following.lock();
        try {
            put(read(Function.identity()).orElseThrow().with(names.without(renamedSince)));
        } finally {
            following.unlock();
        }
    }

    double accounts() {
        return read(all -> all.bitmaps().all().getCardinality()).orElse(0);
    }

    double bytes() {
        return read(all -> all.bitmaps().bytes() + all.names().bytes()).orElse(0L);
    }

    double age() {
        return known() ? (System.nanoTime() - lookedAt) / NANOS : Double.POSITIVE_INFINITY;
    }

    double loadTime() {
        return loadTime;
    }
}
