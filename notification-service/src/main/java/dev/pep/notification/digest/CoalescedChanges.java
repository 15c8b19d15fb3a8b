package dev.pep.notification.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The changes of one poll by recipient: those of an account and partner from the first to the last as one. */
final class CoalescedChanges {

    private final Map<Told, PendingChange> changes = new LinkedHashMap<>();

    CoalescedChanges(List<HeardChange> heard) {
        heard.forEach(one ->
                changes.merge(new Told(one.change().subject(), one.recipients()), one.change(), PendingChange::and));
    }

    /** Returns what there is for each recipient; the recipients in one order everywhere, so that no copies deadlock. */
    SortedMap<String, List<PendingChange>> byRecipient() {
        SortedMap<String, List<PendingChange>> all = new TreeMap<>();
        changes.forEach((told, change) -> told.recipients()
                .forEach(recipient -> all.computeIfAbsent(recipient, fresh -> new ArrayList<>())
                        .add(change)));
        return all;
    }

    private record Told(PendingChange.Subject subject, Set<String> recipients) {}
}
