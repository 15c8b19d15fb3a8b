package dev.pep.bench.heatmap;

/** Accounts whose notes are changed once in one measurement, and the revision that these have before. */
record Window(int first, int size, int revision) {

    int last() {
        return first + size - 1;
    }
}
