package dev.pep.platform.readmodel;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Looks at the accounts all the time, and notes whatever is missing or older than it was. */
final class SteadyReader implements AutoCloseable {

    private final List<UUID> lasting;
    private final ModelService service;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Map<UUID, String> seen = new HashMap<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final Thread thread = Thread.ofPlatform().unstarted(this::read);
    private volatile boolean ended;

    SteadyReader(List<UUID> lasting, ModelService service) {
        this.lasting = lasting;
        this.service = service;
    }

    void begin() {
        thread.start();
    }

    List<String> faults() {
        return faults;
    }

    void awaitAnotherLook() {
        int before = looks.get();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> looks.get() > before + 1 || !thread.isAlive());
    }

    private void read() {
        try {
            while (!ended) {
                look(service.accounts());
                looks.incrementAndGet();
            }
        } catch (RuntimeException e) {
            faults.add(e.toString());
        }
    }

    private void look(Map<UUID, String> accounts) {
        for (UUID id : lasting) {
            String now = accounts.getOrDefault(id, "nothing");
            String before = seen.put(id, now);
            if (now.equals("nothing") || (before != null && before.compareTo(now) > 0)) {
                faults.add("%s was %s and is %s".formatted(id, before, now));
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
    }
}
