package dev.pep.e2e.copies;

import dev.pep.e2e.history.Poison;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What is done to the copies while they work: each kind of fault once a round, in an order and with pauses by the seed.
 */
final class Faults {

    private static final Duration BEYOND_THE_LEASE = Duration.ofSeconds(2);
    private static final List<String> POSTGRES = List.of("postgres");
    private static final List<String> BROKER = List.of("kafka");
    private static final List<String> REGISTRY = List.of("registry");

    private final TwoCopies copies;
    private final ReportTopic topic;
    private final Random random;
    private final Healing healing;
    private final List<Instant> kills = new ArrayList<>();
    private final List<Poison> poisons = new ArrayList<>();

    private enum Kind {
        KILL_LEADER,
        KILL_NOTIFICATION,
        KILL_GATEWAY,
        FREEZE_LEADER,
        KILL_POSTGRES,
        KILL_BROKER,
        KILL_REGISTRY,
        REPEAT,
        POISON
    }

    Faults(TwoCopies copies, ReportTopic topic, long seed) {
        this.copies = copies;
        this.topic = topic;
        this.healing = new Healing(copies.system());
        this.random = new Random(seed);
    }

    /** Goes on in whole rounds, at least one, until so much time is over; then all is healed. */
    void rage(Duration duration) throws InterruptedException {
        Instant end = Instant.now().plus(duration);
        do {
            List<Kind> kinds = new ArrayList<>(Arrays.asList(Kind.values()));
            Collections.shuffle(kinds, random);
            for (Kind kind : kinds) {
                pause(500 + random.nextInt(2000));
                happen(kind);
            }
            healing.awaitAll(POSTGRES, BROKER, REGISTRY, TwoCopies.HEATMAP, TwoCopies.NOTIFICATION, TwoCopies.GATEWAYS);
        } while (Instant.now().isBefore(end));
        pause(3000);
    }

    private void happen(Kind kind) throws InterruptedException {
        healing.awaitAll(POSTGRES); // without it nothing goes on, so nothing else can break
        switch (kind) {
            case KILL_LEADER -> killLeader();
            case KILL_NOTIFICATION -> killNotification();
            case KILL_GATEWAY -> killGateway();
            case FREEZE_LEADER -> freezeLeader();
            case KILL_POSTGRES -> killAndHealLater(POSTGRES);
            case KILL_BROKER -> killAndHealLater(BROKER);
            case KILL_REGISTRY -> killAndHealLater(REGISTRY);
            case REPEAT -> {
                healing.awaitAll(BROKER);
                topic.repeat(random);
            }
            case POISON -> {
                healing.awaitAll(BROKER);
                poisons.add(topic.poison(random));
            }
        }
    }

    /** What all copies stand on; it is away for up to two seconds before it is started again. */
    private void killAndHealLater(List<String> foundation) throws InterruptedException {
        healing.awaitAll(foundation, TwoCopies.GATEWAYS, TwoCopies.HEATMAP);
        String name = foundation.getFirst();
        copies.system().kill(name);
        pause(random.nextInt(2000));
        healing.begin(name);
    }

    private void killLeader() {
        healing.awaitAll(TwoCopies.GATEWAYS, TwoCopies.HEATMAP); // there is always one way through
        String leader = copies.leader();
        copies.system().kill(leader);
        copies.awaitLeaderOtherThan(leader);
        healing.begin(leader);
    }

    private void killNotification() {
        healing.awaitAll(TwoCopies.NOTIFICATION);
        kills.add(Instant.now());
        killAndHeal(oneOf(TwoCopies.NOTIFICATION));
    }

    private void killGateway() {
        healing.awaitAll(TwoCopies.GATEWAYS, TwoCopies.HEATMAP);
        killAndHeal(oneOf(TwoCopies.GATEWAYS));
    }

    private void killAndHeal(String name) {
        copies.system().kill(name);
        healing.begin(name);
    }

    private void freezeLeader() throws InterruptedException {
        healing.awaitAll(TwoCopies.GATEWAYS, TwoCopies.HEATMAP);
        String leader = copies.leader();
        copies.system().signal(leader, "STOP");
        try {
            copies.awaitLeaderOtherThan(leader);
            pause(BEYOND_THE_LEASE.toMillis());
        } finally {
            copies.system().signal(leader, "CONT");
        }
    }

    private String oneOf(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static void pause(long millis) throws InterruptedException {
        new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    }

    List<Instant> kills() {
        return kills;
    }

    List<Poison> poisons() {
        return poisons;
    }
}
