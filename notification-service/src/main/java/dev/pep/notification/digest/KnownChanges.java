package dev.pep.notification.digest;

import dev.pep.notification.settled.Settled;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Leaves out what people were told before this database began, so that reading all events again tells nothing twice.
 */
@Component
class KnownChanges {

    private final Settled settled;

    KnownChanges(Settled settled) {
        this.settled = settled;
    }

    /** Returns the changes, each for those of its recipients who do not know it yet. */
    <C> List<NewChange<C>> without(DigestKind<C, ?> kind, List<NewChange<C>> all) {
        Set<String> recipients = new HashSet<>();
        all.forEach(change -> recipients.addAll(change.recipients()));
        Map<String, Instant> told = settled.toldUntil(kind.name(), recipients);
        return told.isEmpty()
                ? all
                : all.stream().flatMap(change -> unknown(change, told)).toList();
    }

    private static <C> Stream<NewChange<C>> unknown(NewChange<C> change, Map<String, Instant> told) {
        Set<String> left = new HashSet<>(change.recipients());
        left.removeIf(recipient -> !change.cause().at().isAfter(told.getOrDefault(recipient, Instant.MIN)));
        return left.isEmpty()
                ? Stream.empty()
                : Stream.of(new NewChange<>(Set.copyOf(left), change.change(), change.cause()));
    }
}
