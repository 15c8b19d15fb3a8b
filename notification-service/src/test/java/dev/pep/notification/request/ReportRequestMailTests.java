package dev.pep.notification.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.mail.Golden;
import dev.pep.notification.mail.Mail;
import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportRequestMailTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant EXPIRY = Instant.parse("2026-12-21T15:00:00Z");

    private final ReportRequestMail mail =
            new ReportRequestMail(new MailTemplates(), new PublicLinks("https://pep.example/", "/preferences"));

    @Test
    @DisplayName("H6: the subject says who asks whom for what by when")
    void putsTheActionIntoTheSubject() {
        RequestFacts ask = ask("2026-12-05", null, 40);

        assertThat(Subjects.request(ask, TODAY))
                .isEqualTo("ECM Central 1 asks Alder Cloud to report on 40 accounts by 5 Dec");
        assertThat(Subjects.reminder(ask, TODAY)).startsWith("Reminder: ECM Central 1 asks");
        assertThat(Subjects.newLink(ask, TODAY)).startsWith("New link: ECM Central 1 asks");
        assertThat(Subjects.request(ask("2027-01-08", null, 1), TODAY))
                .isEqualTo("ECM Central 1 asks Alder Cloud to report on 1 account by 8 Jan 2027");
        assertThat(Subjects.request(ask(null, null, 2), TODAY)).endsWith("to report on 2 accounts");
        assertThat(Subjects.request(ask(null, null, 1755), TODAY)).endsWith("to report on 1,755 accounts");
    }

    @Test
    @DisplayName("H6: the mail says who asks, for whom, what, by when, with one button, and in plain text")
    void writesTheMail() {
        RequestFacts ask = ask("2026-12-05", "Hello,\n\n<script>alert(1)</script> & thanks\r\nsee you", 40);

        Golden.check("report-request", write(ask));
    }

    @Test
    @DisplayName("H6: a mail without message and due date has no empty places for them")
    void writesTheShortMail() {
        Golden.check("report-request-short", write(ask(null, "  \n ", 1)));
    }

    @Test
    @DisplayName("H6: nothing that people typed becomes markup, a header or a second line")
    void neutralisesWhatWasTyped() {
        RequestFacts evil = new RequestFacts(
                UUID.randomUUID(),
                "Alder<img src=x>",
                "Contact\r\nBcc: all@pep.example",
                "ECM\u2028Central\u202e1",
                null,
                null,
                3,
                "No/Zone");
        Rendered rendered = write(evil);
        Mail whole = new Mail(
                UUID.randomUUID(),
                evil.contactName(),
                "contact1@alder.example",
                Subjects.request(evil, TODAY),
                rendered);

        assertThat(rendered.html()).doesNotContain("<img").contains("Alder&lt;img src=x&gt;");
        assertThat(whole.toName()).isEqualTo("Contact Bcc: all@pep.example");
        assertThat(whole.subject()).isEqualTo("ECM Central 1 asks Alder<img src=x> to report on 3 accounts");
    }

    @Test
    @DisplayName("product section 7: the secret is in no text that a log could show")
    void hidesTheSecret() {
        Rendered rendered = write(ask(null, null, 1));

        assertThat(rendered.html()).contains("/r#s3cret");
        assertThat(rendered.toString()).doesNotContain("s3cret");
        assertThat(new Mail(UUID.randomUUID(), "", "a@b.example", "", rendered).toString())
                .doesNotContain("s3cret");
    }

    private Rendered write(RequestFacts ask) {
        return mail.write(Subjects.request(ask, TODAY), ask, "s3cret", EXPIRY);
    }

    private static RequestFacts ask(@Nullable String dueOn, @Nullable String message, int accounts) {
        return new RequestFacts(
                UUID.randomUUID(),
                "Alder Cloud",
                "Contact 1",
                "ECM Central 1",
                dueOn == null ? null : LocalDate.parse(dueOn),
                message,
                accounts,
                "America/Chicago");
    }
}
