package dev.pep.local.graph;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A mail as Graph took it: the message, whose mailbox sent it, and the headers of the request that brought it. */
record Mail(
        String id,
        Instant receivedAt,
        String mailbox,
        List<Address> to,
        List<Address> cc,
        List<Address> bcc,
        List<Address> replyTo,
        String subject,
        String contentType,
        String body,
        List<Part> parts,
        List<Header> headers,
        List<Header> requestHeaders) {

    Mail {
        parts = parts == null ? List.of() : parts; // mails that were kept before there were parts have none
    }

    /** Somebody's address, the name empty if unknown. */
    record Address(String name, String address) {

        boolean matches(String text) {
            return contains(name, text) || contains(address, text);
        }
    }

    /** Something attached, such as an entry for a calendar. */
    record Part(String name, String contentType, String content) {}

    /** One header. */
    record Header(String name, String value) {}

    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    boolean isTo(String address) {
        return to.stream().anyMatch(someone -> someone.address().equalsIgnoreCase(address));
    }

    boolean matches(String text) {
        return contains(subject, text)
                || contains(body, text)
                || to.stream().anyMatch(someone -> someone.matches(text));
    }

    private static boolean contains(String where, String what) {
        return where.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT));
    }
}
