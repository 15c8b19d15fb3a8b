package dev.pep.notification.report;

import dev.pep.notification.mail.Counted;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The net changes of one quiet period, by account and partner; never empty. */
record Digest(List<NetChange> changes) {

    private static final Comparator<NetChange> BY_NAME = Comparator.comparing(
                    NetChange::accountName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(NetChange::partnerName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(NetChange::accountId)
            .thenComparing(NetChange::partnerId);

    static Optional<Digest> of(Collection<ReportChange> changes) {
        List<NetChange> net = changes.stream()
                .flatMap(change -> change.net().stream())
                .sorted(BY_NAME)
                .toList();
        return net.isEmpty() ? Optional.empty() : Optional.of(new Digest(net));
    }

    /** Returns the facts in one line: how many changes, on how many accounts, by whom. */
    String subject() {
        long fields =
                changes.stream().mapToLong(change -> change.fields().size()).sum();
        long accounts = changes.stream().map(NetChange::accountId).distinct().count();
        return Counted.of(fields, "change") + " on " + Counted.of(accounts, "account") + " by " + partners();
    }

    private String partners() {
        List<String> names =
                changes.stream().map(NetChange::partnerName).distinct().sorted().toList();
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " and " + names.getLast();
            default -> names.getFirst() + " and " + (names.size() - 1) + " other partners";
        };
    }
}
