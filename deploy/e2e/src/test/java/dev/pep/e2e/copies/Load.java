package dev.pep.e2e.copies;

import dev.pep.e2e.history.Cell;
import dev.pep.e2e.history.Reading;
import dev.pep.e2e.history.State;
import dev.pep.e2e.history.Write;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All contacts at work, each in a thread of its own. */
final class Load {

    private final Queue<Write> writes = new ConcurrentLinkedQueue<>();
    private final Queue<Reading> readings = new ConcurrentLinkedQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
    private final Map<Asked, Session> sessions = new HashMap<>();
    private final List<Future<?>> working;

    Load(List<Asked> partners, List<URI> gateways, long seed) {
        List<Writer> writers = new ArrayList<>();
        for (Asked partner : partners) {
            for (String secret : partner.secrets().values()) {
                Session session = new Session(gateways, partner.name(), readings, "/r", secret);
                sessions.put(partner, session);
                int number = writers.size();
                writers.add(new Writer(session, partner, number, new Random(seed + number), writes, end));
            }
        }
        working = writers.stream().<Future<?>>map(threads::submit).toList();
    }

    /** Ends the load when each has an answer to its last call; throws what went wrong in any of them. */
    void stop() throws Exception {
        end.countDown();
        for (Future<?> one : working) {
            one.get();
        }
        threads.shutdown();
    }

    List<Write> writes() {
        return List.copyOf(writes);
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    /** Returns what the API says now. */
    Map<Cell, State> states() {
        Map<Cell, State> all = new HashMap<>();
        sessions.forEach((partner, session) -> all.putAll(Table.read(session, partner.id())));
        return all;
    }
}
