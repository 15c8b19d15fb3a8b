package dev.pep.notification.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends through a mail server, as plain text and as HTML. Each attempt of one round has the same Message-ID, so that a
 * receiver can tell a mail that comes twice; one that somebody sends again has another, so that it is not dropped.
 */
final class SmtpMailTransport implements MailTransport {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final JavaMailSender server;
    private final PublicLinks links;
    private final Clock clock;

    SmtpMailTransport(JavaMailSender server, PublicLinks links, Clock clock) {
        this.server = server;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public void send(String mailbox, Mail mail) {
        try {
            server.send(message(mailbox, mail));
        } catch (MailException failure) {
            throw SmtpAnswers.explain(failure);
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailRefused(
                    "The email could not be written: " + unwritable.getClass().getSimpleName());
        }
    }

    private MimeMessage message(String mailbox, Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = server.createMimeMessage();
        message.setFrom(new InternetAddress(mailbox));
        message.setRecipient(Message.RecipientType.TO, recipient(mail));
        message.setSubject(mail.subject(), CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + mail.messageId() + "." + mail.round() + "@" + links.hostName() + ">");
        message.setHeader("x-pep-message-id", mail.messageId().toString());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.body().preferences() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.body().preferences() + ">");
        }
        message.setContent(content(mail.body()));
        return message;
    }

    private static MimeMultipart content(Rendered body) throws MessagingException {
        MimeMultipart text = new MimeMultipart(
                "alternative",
                part(body.text(), "plain"),
                part(body.html(), "html")); // readers prefer the last one that they can show
        MimeMultipart whole = new MimeMultipart("mixed");
        for (MailPart part : body.parts()) {
            (part.isCalendar() ? text : whole).addBodyPart(part(part));
        }
        if (whole.getCount() == 0) {
            return text;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(text);
        whole.addBodyPart(first, 0);
        return whole;
    }

    private static InternetAddress recipient(Mail mail) throws UnsupportedEncodingException {
        return new InternetAddress(mail.toAddress(), mail.toName().isEmpty() ? null : mail.toName(), CHARSET);
    }

    private static MimeBodyPart part(MailPart added) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(added.content().getBytes(StandardCharsets.UTF_8), type(added))));
        part.setFileName(added.name());
        part.setDisposition(added.isCalendar() ? Part.INLINE : Part.ATTACHMENT);
        return part;
    }

    private static String type(MailPart part) {
        return part.contentType() + "; charset=" + CHARSET;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, CHARSET, subtype);
        return part;
    }
}
