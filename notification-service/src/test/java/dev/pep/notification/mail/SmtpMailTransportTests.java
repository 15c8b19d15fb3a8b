package dev.pep.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.pep.notification.surroundings.ScriptedMailServer;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailTransportTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(setup());

    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T18:00:00Z"), ZoneOffset.UTC);
    private static final String CONTACT = "contact1@alder.example";

    @Test
    @DisplayName("H6: a mail goes out as plain text and as HTML, in any language, to one recipient")
    void sendsBothBodies() throws Exception {
        transport(SERVER.getSmtp().getPort())
                .send("pep@pep.example", mail(1, new Rendered("<p>Grüße, 日本語</p>", "Grüße, 日本語")));

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Zürich: 3 changes — new");
        assertThat(received.getFrom()[0]).hasToString("pep@pep.example");
        assertThat(received.getHeader("To", null)).contains("<" + CONTACT + ">");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getSentDate().toInstant()).isEqualTo(CLOCK.instant());
        MimeMultipart bodies = (MimeMultipart) received.getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(bodies.getBodyPart(0).getContent()).isEqualTo("Grüße, 日本語");
        assertThat(bodies.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(bodies.getBodyPart(1).getContent()).isEqualTo("<p>Grüße, 日本語</p>");
    }

    @Test
    @DisplayName("section 7: an entry for the calendar is one of the alternatives, and other parts are attached")
    void sendsParts() throws Exception {
        Rendered invitation = new Rendered("<p>Come</p>", "Come")
                .with(List.of(
                        MailPart.calendar("invitation.ics", "REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:Zürich"),
                        new MailPart("list.csv", "text/csv", "a,b")));

        transport(SERVER.getSmtp().getPort()).send("pep@pep.example", mail(1, invitation));

        MimeMultipart whole = (MimeMultipart) SERVER.getReceivedMessages()[0].getContent();
        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        MimeMultipart bodies = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(0).getContent()).isEqualTo("Come");
        assertThat(bodies.getBodyPart(1).getContent()).isEqualTo("<p>Come</p>");
        ContentType calendar = new ContentType(bodies.getBodyPart(2).getContentType());
        assertThat(calendar.match("text/calendar")).isTrue();
        assertThat(calendar.getParameter("method")).isEqualTo("REQUEST");
        assertThat(calendar.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(bodies.getBodyPart(2).getInputStream()).hasContent("BEGIN:VCALENDAR\r\nSUMMARY:Zürich");
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("list.csv");
        assertThat(whole.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(whole.getBodyPart(1).getInputStream()).hasContent("a,b");
    }

    @Test
    @DisplayName("section 7: a mail with nothing but an entry for the calendar has no attachments")
    void sendsACalendarEntryAlone() throws Exception {
        Rendered invitation = new Rendered("<p>Come</p>", "Come")
                .with(List.of(MailPart.calendar("invitation.ics", "CANCEL", "BEGIN:VCALENDAR")));

        transport(SERVER.getSmtp().getPort()).send("pep@pep.example", mail(1, invitation));

        MimeMultipart bodies = (MimeMultipart) SERVER.getReceivedMessages()[0].getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(2).getContentType()).startsWith("text/calendar; method=CANCEL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.ics|text/calendar", "a.ics|text/calendar\r\nBcc: x", "a.exe|application/octet-stream"})
    @DisplayName("H6: nothing in a part can add a header, or a file where it does not belong")
    void refusesOddParts(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailPart(part.split("\\|")[0], part.split("\\|")[1], ""));
    }

    @Test
    @DisplayName("section 8: attempts of one round share a Message-ID, one that is sent again has another")
    void namesTheRound() throws Exception {
        MailTransport transport = transport(SERVER.getSmtp().getPort());
        Rendered digest = new Rendered("", "").withPreferences("https://pep.example/preferences");

        transport.send("pep@pep.example", mail(1, digest));
        transport.send("pep@pep.example", mail(1, digest));
        transport.send("pep@pep.example", mail(2, digest));

        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received[0].getMessageID()).isEqualTo("<" + ID + ".1@pep.example>");
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
        assertThat(received[2].getMessageID()).isEqualTo("<" + ID + ".2@pep.example>");
        assertThat(received[0].getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(received[0].getHeader("List-Unsubscribe", null)).isEqualTo("<https://pep.example/preferences>");
        assertThat(received[0].getHeader("x-pep-message-id", null)).isEqualTo(ID.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 No such user contact1@alder.example, The mail server answered 550 5.1.1 to the recipient",
        "RCPT, 553 bad,                                       The mail server answered 553 to the recipient",
        "DATA, 554 5.7.1 refused,                             The mail server answered 554 5.7.1",
        "BODY, 552 5.3.4 too big,                             The mail server answered 552 5.3.4"
    })
    @DisplayName("architecture 5: 5xx for the recipient or the content is final; only codes are told")
    void refusesForGood(String step, String reply, String reason) {
        try (ScriptedMailServer server = new ScriptedMailServer(step, reply)) {
            MailRefused refused = catchThrowableOfType(
                    MailRefused.class,
                    () -> transport(server.port()).send("pep@pep.example", mail(1, new Rendered("", ""))));

            assertThat(refused.reason()).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 451 4.7.1 greylisted, LATER,       The mail server answered 451 4.7.1 to the recipient",
        "BODY, 452 full,             LATER,       The mail server answered 452",
        "MAIL, 421 4.3.2 closing,    UNREACHABLE, The mail server answered 421 4.3.2",
        "MAIL, 530 5.7.0 sign in,    UNREACHABLE, The mail server answered 530 5.7.0",
        "MAIL, 550 5.7.60 not yours, UNREACHABLE, The mail server answered 550 5.7.60"
    })
    @DisplayName("architecture 5: 4xx passes, and so does what is wrong with our own set-up")
    void waitsForWhatPasses(String step, String reply, MailDeferred.Cause cause, String reason) {
        try (ScriptedMailServer server = new ScriptedMailServer(step, reply)) {
            MailDeferred deferred = catchThrowableOfType(
                    MailDeferred.class,
                    () -> transport(server.port()).send("pep@pep.example", mail(1, new Rendered("", ""))));

            assertThat(deferred.reason()).isEqualTo(reason);
            assertThat(deferred.is(cause)).isTrue();
        }
    }

    @Test
    @DisplayName("architecture 5: a server that is away, or breaks off, passes, and says that the transport is down")
    void waitsForTheServer() {
        int nobody;
        try (ScriptedMailServer server = new ScriptedMailServer("DATA", "")) {
            nobody = server.port();
            assertThat(sending(nobody)).isInstanceOf(MailDeferred.class);
        }

        Throwable refused = sending(nobody);

        assertThat(refused).isInstanceOf(MailDeferred.class).hasMessageContaining("ConnectException");
        assertThat(((MailDeferred) refused).is(MailDeferred.Cause.UNREACHABLE)).isTrue();
    }

    @Test
    @DisplayName("quality 3: a link is not sent in plain text; the mail waits, and the reason says why")
    void demandsEncryption() {
        Properties strict = limits();
        strict.setProperty("mail.smtp.starttls.enable", "true");
        strict.setProperty("mail.smtp.starttls.required", "true");
        MailTransport transport = transport(SERVER.getSmtp().getPort(), strict);

        Throwable deferred = catchThrowable(() -> transport.send("pep@pep.example", mail(1, new Rendered("", ""))));

        assertThat(deferred).isInstanceOf(MailDeferred.class).hasMessageContaining("offers no encryption");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private static ServerSetup setup() {
        ServerSetup setup = ServerSetupTest.SMTP.dynamicPort();
        setup.setServerStartupTimeout(20_000);
        return setup;
    }

    private static Throwable sending(int port) {
        return catchThrowable(() -> transport(port).send("pep@pep.example", mail(1, new Rendered("", ""))));
    }

    private static MailTransport transport(int port) {
        return transport(port, limits());
    }

    private static Properties limits() {
        Properties limits = new Properties();
        limits.setProperty("mail.smtp.connectiontimeout", "3000");
        limits.setProperty("mail.smtp.timeout", "3000");
        return limits;
    }

    private static MailTransport transport(int port, Properties properties) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setJavaMailProperties(properties);
        return new SmtpMailTransport(sender, new PublicLinks("https://pep.example", "/preferences"), CLOCK);
    }

    private static Mail mail(int round, Rendered body) {
        return new Mail(ID, round, "Contact Ö", CONTACT, "Zürich: 3 changes — new", body);
    }
}
