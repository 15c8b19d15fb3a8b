package dev.pep.e2e.history;

import java.util.stream.Stream;

/** One promise, held against a history. */
interface Rule {

    /** Returns a sentence for each place where the promise was not kept. */
    Stream<String> violations(History history);
}
