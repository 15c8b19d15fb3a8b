package dev.pep.gateway.partner;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** So many a minute for each key; remembers a bounded number of keys, each for a few minutes. */
final class RateLimit {

    private static final int KEYS = 50_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> buckets;

    RateLimit(int perMinute) {
        buckets = Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterAccess(PERIOD.multipliedBy(5))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                        .build());
    }

    /** Zero when it may go on, else for how many seconds this key has to wait. */
    long secondsToWait(String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }
}
