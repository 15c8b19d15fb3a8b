package dev.pep.gateway.partner;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** How often one address may try a link; remembers a bounded number of addresses, each for a few minutes. */
@Component
class AttemptLimits {

    private static final int ADDRESSES = 50_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> buckets;

    AttemptLimits(PartnerSettings settings) {
        int attempts = settings.attemptsPerMinute();
        buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(PERIOD.multipliedBy(5))
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, PERIOD))
                        .build());
    }

    /** Zero when the attempt may go on, else for how many seconds this address has to wait. */
    long secondsToWait(String address) {
        ConsumptionProbe probe = buckets.get(network(address)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    /** One subscriber owns a whole /64 of IPv6 addresses, which is therefore counted as one. */
    private static String network(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address v6
                    ? Arrays.toString(Arrays.copyOf(v6.getAddress(), 8))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
