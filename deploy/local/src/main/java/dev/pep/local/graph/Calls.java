package dev.pep.local.graph;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls of Graph with what became of each, newest first. */
final class Calls {

    private static final int KEPT = 50;

    private final Deque<Call> newestFirst = new ArrayDeque<>();
    private final Clock clock;

    Calls(Clock clock) {
        this.clock = clock;
    }

    /** One call. */
    record Call(Instant at, String path, String outcome) {}

    synchronized void add(String path, String outcome) {
        newestFirst.addFirst(new Call(clock.instant(), path, outcome));
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    synchronized List<Call> last() {
        return List.copyOf(newestFirst);
    }
}
