package dev.pep.local.up;

import dev.pep.local.process.ProcessFailed;
import java.util.Map;
import java.util.stream.IntStream;

/** How many copies of each service are started; each copy calls those of its own number. */
record Copies(int wanted) {

    static final int FIRST = 1;

    /** So many can be started, stopped and named. */
    static final Copies MOST = new Copies(3);

    static Copies from(Map<String, String> environment) {
        var wanted = environment.getOrDefault("PEP_COPIES", "1");
        if (!wanted.matches("[1-" + MOST.wanted() + "]")) {
            throw new ProcessFailed(
                    "PEP_COPIES must be a number from 1 to " + MOST.wanted() + ", not '" + wanted + "'.");
        }
        return new Copies(Integer.parseInt(wanted));
    }

    IntStream numbers() {
        return IntStream.rangeClosed(FIRST, wanted);
    }

    /** Returns the component's name: the service's, with the number of a further copy. */
    static String name(String service, int copy) {
        return copy == FIRST ? service : service + "-" + copy;
    }
}
