package dev.pep.notification.digest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** The changes of one poll by recipient, at most one for each account and partner: from the first to the last. */
final class CoalescedChanges {

    private final Map<String, Map<Pair, PendingChange>> byRecipient = new TreeMap<>();

    CoalescedChanges(List<HeardChange> heard) {
        for (HeardChange one : heard) {
            Pair pair = new Pair(one.change().accountId(), one.change().partnerId());
            for (String recipient : one.recipients()) {
                byRecipient
                        .computeIfAbsent(recipient, fresh -> new LinkedHashMap<>())
                        .merge(pair, one.change(), PendingChange::and);
            }
        }
    }

    /** Returns the recipients in one order everywhere, so that two copies never deadlock. */
    SortedSet<String> recipients() {
        return new TreeSet<>(byRecipient.keySet());
    }

    Collection<PendingChange> of(String recipient) {
        return byRecipient.getOrDefault(recipient, Map.of()).values();
    }

    private record Pair(UUID account, UUID partner) {}
}
