package dev.pep.notification.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The changes of one poll by recipient: those about the same thing, and for the same people, as one. */
final class JoinedChanges<C> {

    private final Map<Key, C> changes = new LinkedHashMap<>();
    private final Map<Set<String>, Cause> last = new LinkedHashMap<>();

    JoinedChanges(DigestKind<C, ?> kind, List<NewChange<C>> all) {
        for (NewChange<C> one : all) {
            changes.merge(new Key(kind.about(one.change()), one.recipients()), one.change(), kind::join);
            last.merge(one.recipients(), one.cause(), Cause::last);
        }
    }

    /** Returns what there is for each recipient; the recipients in one order everywhere, so that no copies deadlock. */
    SortedMap<String, List<C>> byRecipient() {
        SortedMap<String, List<C>> all = new TreeMap<>();
        changes.forEach((key, change) -> key.recipients()
                .forEach(recipient -> all.computeIfAbsent(recipient, fresh -> new ArrayList<>())
                        .add(change)));
        return all;
    }

    /** Returns the last event that told each recipient something. */
    Map<String, Cause> lastCauses() {
        Map<String, Cause> all = new LinkedHashMap<>();
        last.forEach((recipients, cause) -> recipients.forEach(recipient -> all.merge(recipient, cause, Cause::last)));
        return all;
    }

    private record Key(Object about, Set<String> recipients) {}
}
