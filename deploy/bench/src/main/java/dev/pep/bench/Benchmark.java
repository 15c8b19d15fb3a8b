package dev.pep.bench;

import dev.pep.bench.figure.Target;

/** One comparison. */
public interface Benchmark {

    String name();

    Target target();

    /** Returns how often ours is done before it counts: for as long as its JVM takes to compile it. */
    default int warmUps(Size size) {
        return Math.ceilDiv(size.warmUpSeconds(), size.seconds());
    }

    /** Prepares both sides, hands them to the course, and leaves nothing running. */
    void run(Course course) throws Exception;
}
