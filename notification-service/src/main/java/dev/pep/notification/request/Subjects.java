package dev.pep.notification.request;

import dev.pep.notification.mail.Counted;
import dev.pep.notification.message.MessageKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in one line who asks whom for what by when: the action stands in the subject. */
final class Subjects {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Subjects() {}

    static String of(MessageKind kind, Ask ask, LocalDate today) {
        String accounts = Counted.of(ask.accounts(), "account");
        String asks = ask.askedBy() + " asks " + ask.partnerName() + " to report on " + accounts + by(ask, today);
        return switch (kind) {
            case REMINDER -> "Reminder: " + asks;
            case REPORT_LINK -> "New link: " + asks;
            default -> asks;
        };
    }

    static String laterDue(Ask ask, LocalDate today) {
        return "More time: " + of(MessageKind.REPORT_REQUEST, ask, today);
    }

    private static String by(Ask ask, LocalDate today) {
        LocalDate due = ask.dueOn();
        if (due == null) {
            return "";
        }
        return " by " + (due.getYear() == today.getYear() ? THIS_YEAR : OTHER_YEAR).format(due);
    }
}
