package dev.pep.local.graph;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mail as a list shows it. */
record MailSummary(String id, Instant receivedAt, List<Mail.Address> to, String subject, String start) {

    private static final int START = 160;

    /** Somebody who got mail, and how many. */
    record Recipient(String name, String address, int mails) {}

    static MailSummary of(Mail mail) {
        return new MailSummary(mail.id(), mail.receivedAt(), mail.to(), mail.subject(), start(mail.body()));
    }

    private static String start(String body) {
        var text = body.replaceAll("(?s)<(head|style|script)\\b.*?</\\1>", " ")
                .replaceAll("(?s)<!--.*?-->|<[^>]*>", " ")
                .replaceAll("&(nbsp|zwnj|#\\d+|#x[0-9a-fA-F]+);", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() > START ? text.substring(0, START) : text;
    }

    static List<Recipient> recipients(List<Mail> mails) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        mails.stream()
                .flatMap(mail -> mail.to().stream())
                .forEach(someone -> byAddress.merge(
                        someone.address(),
                        new Recipient(someone.name(), someone.address(), 1),
                        (known, more) -> new Recipient(known.name(), known.address(), known.mails() + 1)));
        return List.copyOf(byAddress.values());
    }
}
