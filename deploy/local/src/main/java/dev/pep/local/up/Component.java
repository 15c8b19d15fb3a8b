package dev.pep.local.up;

import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** One process of the system: its ports, those that it needs to be ready first, and how it is started and stopped. */
record Component(
        String name, List<Integer> ports, String address, Set<String> needs, String stopSignal, Start starting) {

    /** Starts the process, tells its id at once, and returns when it is ready. */
    interface Start {

        void run(LongConsumer started);

        /** Fails if there is nothing that could be started; asked before anything is. */
        default void check() {}
    }
}
