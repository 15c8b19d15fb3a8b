package dev.pep.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.pep.notification.surroundings.Administrator;
import dev.pep.notification.surroundings.Smtp;
import dev.pep.notification.surroundings.Surroundings;
import dev.pep.notification.surroundings.TestEvents;
import dev.pep.notification.surroundings.TestHeatmap;
import dev.pep.platform.test.PepIntegrationTest;
import dev.pep.platform.timer.Timers;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import(Surroundings.class)
class SmtpIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final GreenMail SERVER = new GreenMail(setup());

    private final UUID link = UUID.randomUUID();
    private final String contact = "contact." + link + "@alder.example";

    @Autowired
    private TestEvents events;

    @Autowired
    private Timers timers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Administrator administrator;

    @DynamicPropertySource
    static void smtp(DynamicPropertyRegistry registry) {
        Smtp.through(SERVER, registry);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    @DisplayName("H6, section 8: a mail goes through a mail server, and the message says so")
    void sendsThroughMailServer() throws Exception {
        events.publish(TestEvents.requested(link, contact));

        JsonNode message = awaitState("SENT");
        assertThat(message.get("transport").asString()).isEqualTo("smtp");
        MimeMessage mail = mails().getFirst();
        MimeMultipart bodies = (MimeMultipart) mail.getContent();
        String secret = TestHeatmap.secretOf(link.toString());
        assertThat((String) bodies.getBodyPart(0).getContent()).contains("/r#" + secret);
        assertThat((String) bodies.getBodyPart(1).getContent()).contains("/r#" + secret);
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    @DisplayName("architecture 5: a mail server that is down is outlasted; nothing is lost or sent twice")
    void outlastsDeadServer() {
        SERVER.stop();
        events.publish(TestEvents.requested(link, contact));
        JsonNode waiting =
                administrator.awaitMessage(contact, "WAITING", "The mail server does not answer: ConnectException");
        assertThat(waiting.get("transport").isNull()).isTrue();
        SERVER.start();

        assertThat(awaitState("SENT").get("attempts").asInt()).isGreaterThan(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    @DisplayName(
            "quality 2, promise 8: twice only if the process dies between the server's yes and our commit, and then"
                    + " under one Message-ID; who sends it again gets another")
    void sendsTwiceOnlyIfItDiesBeforeTheCommit() throws Exception {
        events.publish(TestEvents.requested(link, contact));
        String id = awaitState("SENT").get("id").asString();
        await().during(Duration.ofSeconds(1)).until(() -> mails().size() == 1);

        asBeforeTheCommit(UUID.fromString(id));
        await().atMost(LIMIT).until(() -> mails().size() == 2);
        awaitState("SENT");
        administrator.sendAgain(id);
        await().atMost(LIMIT).until(() -> mails().size() == 3);

        List<MimeMessage> mails = mails();
        assertThat(mails.get(1).getMessageID()).isEqualTo(mails.get(0).getMessageID());
        assertThat(mails.get(2).getMessageID()).isNotEqualTo(mails.get(0).getMessageID());
    }

    /** Puts everything back to what a process leaves that dies before it commits: a message that waits, and a timer. */
    private void asBeforeTheCommit(UUID id) {
        jdbc.sql("UPDATE message SET state = 'WAITING', sent_at = NULL, transport = NULL WHERE id = :id")
                .param("id", id)
                .update();
        timers.set(SendTimer.TASK, SendTimer.id(id, 1), Instant.now());
    }

    private List<MimeMessage> mails() {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> isToContact(mail))
                .toList();
    }

    private boolean isToContact(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().contains(contact);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private JsonNode awaitState(String state) {
        return administrator.awaitMessage(contact, state);
    }

    private static ServerSetup setup() {
        ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        return setup;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }
}
