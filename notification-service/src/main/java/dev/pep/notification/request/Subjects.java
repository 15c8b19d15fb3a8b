package dev.pep.notification.request;

import dev.pep.notification.mail.Counted;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in one line who asks whom for what by when: the action stands in the subject. */
final class Subjects {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Subjects() {}

    static String request(RequestFacts facts, LocalDate today) {
        return facts.askedBy() + " asks " + facts.partnerName() + " to report on "
                + Counted.of(facts.accounts(), "account") + by(facts, today);
    }

    static String reminder(RequestFacts facts, LocalDate today) {
        return "Reminder: " + request(facts, today);
    }

    static String newLink(RequestFacts facts, LocalDate today) {
        return "New link: " + request(facts, today);
    }

    static String laterDue(RequestFacts facts, LocalDate today) {
        return "More time: " + request(facts, today);
    }

    private static String by(RequestFacts facts, LocalDate today) {
        LocalDate due = facts.dueOn();
        if (due == null) {
            return "";
        }
        return " by " + (due.getYear() == today.getYear() ? THIS_YEAR : OTHER_YEAR).format(due);
    }
}
