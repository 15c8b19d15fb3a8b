package dev.pep.bench;

import dev.pep.bench.figure.Target;

/** One comparison. */
public interface Benchmark {

    String name();

    Target target();

    /** Prepares both sides, hands them to the course, and leaves nothing running. */
    void run(Course course) throws Exception;
}
