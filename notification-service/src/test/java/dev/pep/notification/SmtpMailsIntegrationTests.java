package dev.pep.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.pep.notification.surroundings.Smtp;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

// The mail server of the test is silent: it is not the service that would speak.
@TestPropertySource(properties = "logging.level.com.icegreen=off")
class SmtpMailsIntegrationTests extends PartnerMails {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void smtp(DynamicPropertyRegistry registry) {
        Smtp.through(SERVER, registry);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    @DisplayName("H11: nothing internal is in a mail to a partner that goes through a mail server, or in the log")
    void holdNothingInternal(CapturedOutput output) {
        search(output);
    }

    @Override
    List<String> mails() {
        return Stream.of(SERVER.getReceivedMessages())
                .map(SmtpMailsIntegrationTests::whole)
                .toList();
    }

    private static String whole(MimeMessage mail) {
        try {
            MimeMultipart bodies = (MimeMultipart) mail.getContent();
            return String.join(
                    "\n",
                    GreenMailUtil.getWholeMessage(mail),
                    mail.getSubject(),
                    (String) bodies.getBodyPart(0).getContent(),
                    (String) bodies.getBodyPart(1).getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
