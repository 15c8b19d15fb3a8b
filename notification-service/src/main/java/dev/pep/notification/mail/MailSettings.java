package dev.pep.notification.mail;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave.
 *
 * @param mailboxes the addresses that mails are sent from, at least one
 * @param perMinute how many mails one mailbox sends in any minute (Exchange takes 30)
 * @param burst how many of these may go at once
 * @param concurrent how many calls at a time one mailbox gets from one copy of the service (Exchange takes 4)
 * @param pauseWhenDown how long nothing is sent after the transport was found dead
 */
@ConfigurationProperties("pep.mail")
record MailSettings(
        List<String> mailboxes,
        @DefaultValue("30") int perMinute,
        @DefaultValue("10") int burst,
        @DefaultValue("4") int concurrent,
        @DefaultValue("10s") Duration pauseWhenDown) {

    MailSettings {
        if (mailboxes == null || mailboxes.isEmpty()) {
            throw new IllegalArgumentException("pep.mail.mailboxes must name at least one mailbox to send from");
        }
        if (burst < 1 || burst >= perMinute) {
            throw new IllegalArgumentException("pep.mail.burst must be at least 1 and less than pep.mail.per-minute");
        }
    }

    Pace pace() {
        return new Pace(perMinute, burst);
    }
}
