package dev.pep.bench.outbox;

import dev.pep.bench.figure.Percentile;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Events at a constant rate whatever becomes of them, and how long each takes to arrive. */
record Pace(int perSecond, int events, Arrivals arrivals) {

    private static final double MILLIS = 1e6;
    private static final double MEDIAN = 0.5;

    /** Sends the n-th event and tells its id at the moment from which its time counts. */
    @FunctionalInterface
    interface Emission {
        void send(int number, Consumer<String> begun);
    }

    double median(Emission emission) throws Exception {
        Map<String, Long> begun = new ConcurrentHashMap<>();
        long step = Duration.ofSeconds(1).toNanos() / perSecond;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long next = System.nanoTime();
            for (int i = 0; i < events; i++) {
                int number = i;
                LockSupport.parkNanos(next - System.nanoTime());
                threads.submit(() -> emission.send(number, id -> begun.put(id, System.nanoTime())));
                next += step;
            }
        }
        double[] millis = new double[begun.size()];
        int i = 0;
        for (Map.Entry<String, Long> event : begun.entrySet()) {
            millis[i++] = (arrivals.of(event.getKey()) - event.getValue()) / MILLIS;
        }
        return Percentile.of(millis, MEDIAN);
    }
}
