package dev.pep.notification.surroundings;

import com.icegreen.greenmail.util.GreenMail;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Has the service send through a mail server in place of Graph. */
public final class Smtp {

    private Smtp() {}

    /** Starts the server, which is plain, and tells the service of it. */
    public static void through(GreenMail server, DynamicPropertyRegistry registry) {
        server.start();
        registry.add("pep.mail.transport", () -> "smtp");
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> server.getSmtp().getPort());
        registry.add("spring.mail.properties.mail.smtp.starttls.required", () -> "false");
    }
}
