package dev.pep.platform.relay;

import java.util.List;

/**
 * The oldest rows that wait, in their order.
 *
 * @param readAt when they were read, by the sender's clock
 * @param full whether more may wait behind them
 */
record OutboxBatch(List<OutboxRow> rows, long readAt, boolean full) {

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    /** Returns the place of its last row in the order of the outbox. */
    long end() {
        return rows.getLast().id();
    }
}
