package dev.pep.bench.figure;

/** One of the two things compared: each call measures it once, from start to end. */
@FunctionalInterface
public interface Side {

    double measure() throws Exception;
}
