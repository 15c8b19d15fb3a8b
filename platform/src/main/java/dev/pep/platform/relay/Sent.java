package dev.pep.platform.relay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a batch: rows that the broker has, and the first that it can never have. */
final class Sent {

    private final List<OutboxRow> accepted = new ArrayList<>();
    private @Nullable OutboxRow refused;
    private @Nullable NeverSendable reason;

    void accept(OutboxRow row) {
        accepted.add(row);
    }

    void refuse(OutboxRow row, NeverSendable failure) {
        if (refused == null || row.id() < refused.id()) {
            refused = row;
            reason = failure;
        }
    }

    /** Returns the rows to delete: not those that follow a refused one of their key, they share its fate. */
    List<Long> ids() {
        return accepted.stream()
                .filter(row -> !follows(row, refused))
                .map(OutboxRow::id)
                .toList();
    }

    @Nullable OutboxRow refused() {
        return refused;
    }

    @Nullable NeverSendable reason() {
        return reason;
    }

    private static boolean follows(OutboxRow row, @Nullable OutboxRow other) {
        return other != null
                && row.id() > other.id()
                && row.topic().equals(other.topic())
                && row.key().equals(other.key());
    }
}
