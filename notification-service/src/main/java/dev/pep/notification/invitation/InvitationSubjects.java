package dev.pep.notification.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in one line who invites whom to what, and by when to answer: the action stands in the subject. */
final class InvitationSubjects {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private InvitationSubjects() {}

    static String invitation(InvitationFacts facts, Instant now) {
        return facts.occasion().organiser() + " invites " + facts.partnerName() + " to "
                + facts.occasion().title() + ": please answer by " + lastDay(facts, now);
    }

    static String reminder(InvitationFacts facts, Instant now) {
        return "Reminder: please answer by " + lastDay(facts, now) + " whether " + facts.partnerName()
                + " takes part in " + facts.occasion().title();
    }

    static String newLink(InvitationFacts facts) {
        return "New link: " + facts.occasion().title();
    }

    private static String lastDay(InvitationFacts facts, Instant now) {
        ZoneId zone = ZoneId.of(facts.zone());
        LocalDate day = LocalDate.ofInstant(facts.expiresAt(), zone);
        boolean thisYear = day.getYear() == LocalDate.ofInstant(now, zone).getYear();
        return (thisYear ? THIS_YEAR : OTHER_YEAR).format(day);
    }
}
