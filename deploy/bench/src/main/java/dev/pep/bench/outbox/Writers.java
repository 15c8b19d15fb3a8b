package dev.pep.bench.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Clients that do one thing after the other for a while. */
record Writers(int clients, int seconds) {

    private static final double NANOS = 1e9;

    /** Returns how often per second it was done by all of them together. */
    double rate(IntConsumer work) throws Exception {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * NANOS);
        List<Callable<Integer>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            all.add(() -> until(end, number, work));
        }
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Integer> one : threads.invokeAll(all)) {
                done += one.get();
            }
        }
        return done * NANOS / (System.nanoTime() - begin);
    }

    private static int until(long end, int client, IntConsumer work) {
        int done = 0;
        while (System.nanoTime() < end) {
            work.accept(client);
            done++;
        }
        return done;
    }
}
