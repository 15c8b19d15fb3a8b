package dev.pep.notification.digest;

import dev.pep.notification.mail.Counted;
import java.util.List;

/** The net changes of one quiet period, by account and partner; never empty. */
record Digest(List<NetChange> changes) {

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
