package dev.pep.notification.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.mail.Golden;
import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvitationMailTests {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Instant EXPIRY = Instant.parse("2026-12-15T03:00:00Z"); // the evening before in Chicago

    private final MailTemplates templates = new MailTemplates();
    private final InvitationMail mail =
            new InvitationMail(templates, new PublicLinks("https://pep.example/", "/preferences"));
    private final EndMail endMail = new EndMail(templates);

    @Test
    @DisplayName("E2: the subject says who invites whom to what, and by when to answer, on the contact's calendar")
    void putsTheActionIntoTheSubject() {
        InvitationFacts facts = facts("Spring co-sell", "Do come");

        assertThat(InvitationSubjects.invitation(facts, NOW))
                .isEqualTo("ECM Central 1 invites Alder Cloud to Spring co-sell: please answer by 14 Dec");
        assertThat(InvitationSubjects.reminder(facts, NOW))
                .isEqualTo("Reminder: please answer by 14 Dec whether Alder Cloud takes part in Spring co-sell");
        assertThat(InvitationSubjects.newLink(facts)).isEqualTo("New link: Spring co-sell");
        assertThat(InvitationSubjects.invitation(facts, Instant.parse("2027-01-01T12:00:00Z")))
                .endsWith("14 Dec 2026");
    }

    @Test
    @DisplayName("E2: an invitation says what, by whom, when, about how many accounts, and until when to answer")
    void writesTheInvitation() {
        InvitationFacts facts = facts("Spring co-sell & more", "Hello,\n<script>alert(1)</script>");

        Golden.check("engagement-invitation", write(InvitationWords.invitation(facts), facts, true));
    }

    @Test
    @DisplayName("E2: a new link asks for no answer where there is one, and has no empty places")
    void writesTheNewLink() {
        InvitationFacts facts = new InvitationFacts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                NOW,
                new Occasion("LATER_TYPE", "Spring co-sell", " ", "ECM Central 1", null, null),
                "Alder Cloud",
                "Contact 1",
                null,
                null,
                EXPIRY,
                "America/Chicago");

        Golden.check("engagement-link", write(InvitationWords.newLink(facts), facts, false));
    }

    @Test
    @DisplayName("E2: a reminder asks for an answer, whichever it is")
    void writesTheReminder() {
        InvitationFacts facts = facts("Spring co-sell", null);

        assertThat(write(InvitationWords.reminder(facts), facts, true).text())
                .contains(
                        "Alder Cloud has not yet answered the invitation of ECM Central 1 to Spring co-sell.",
                        "Please accept or decline by 14 December 2026, 21:00, Central Time (America/Chicago).");
    }

    @Test
    @DisplayName("E1: the window of dates is told as far as it is known")
    void tellsTheDates() {
        LocalDate first = LocalDate.of(2027, 3, 8);
        LocalDate last = LocalDate.of(2027, 3, 9);

        assertThat(days(first, last)).isEqualTo("Monday, 8 March 2027 to Tuesday, 9 March 2027");
        assertThat(days(first, first)).isEqualTo("Monday, 8 March 2027");
        assertThat(days(first, null)).isEqualTo("from Monday, 8 March 2027");
        assertThat(days(null, last)).isEqualTo("until Tuesday, 9 March 2027");
        assertThat(days(null, null)).isNull();
    }

    @Test
    @DisplayName("E1, E2: who is told of an end reads why, what that means, and whom to ask")
    void writesTheEnds() {
        EndFacts cancelled = ended(null, "The dates do not suit.\n<b>Sorry</b>", false);
        Golden.check(
                "engagement-ended",
                endMail.write(EndWords.cancelled(cancelled).subject(), EndWords.cancelled(cancelled), cancelled));

        EndFacts left = ended("Alder Cloud", "No capacity", true);
        assertThat(endMail.write("Left", EndWords.left(left), left).text())
                .contains("Alder Cloud no longer takes part", "Alder Cloud writes:", "> No capacity");
        EndFacts expired = ended("Alder Cloud", null, false);
        assertThat(endMail.write("Expired", EndWords.expired(expired), expired).text())
                .contains("has expired", "please ask ECM Central 1, who can invite you again")
                .doesNotContain("writes:");
        assertThat(EndWords.withdrawn(expired).subject()).isEqualTo("Withdrawn: the invitation to Spring co-sell");
    }

    private Rendered write(InvitationWords words, InvitationFacts facts, boolean answerable) {
        return mail.write("Subject", words, facts, "s3cret", answerable);
    }

    private static EndFacts ended(@Nullable String partner, @Nullable String reason, boolean byPartner) {
        return new EndFacts(
                UUID.randomUUID(), "Spring co-sell", "ECM Central 1", partner, "Contact 1", reason, byPartner, NOW);
    }

    private static @Nullable String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Occasion("CO_SELL", "", null, "", first, last).days();
    }

    private static InvitationFacts facts(String title, @Nullable String message) {
        return new InvitationFacts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                NOW,
                new Occasion(
                        "CO_SELL",
                        title,
                        "Two sessions,\n<i>one</i> week",
                        "ECM Central 1",
                        LocalDate.of(2027, 3, 8),
                        LocalDate.of(2027, 3, 19)),
                "Alder Cloud",
                "Contact 1",
                1755,
                message,
                EXPIRY,
                "America/Chicago");
    }
}
