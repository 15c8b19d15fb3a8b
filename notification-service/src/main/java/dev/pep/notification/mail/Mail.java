package dev.pep.notification.mail;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One mail to one person, ready to go. Names and subject are one line whatever they were made from, and the address is
 * one address: nothing in them can add a header or a recipient. Its text never shows what the mail says, as that may
 * hold a link's secret.
 *
 * @param round counts up when somebody sends the message again
 */
public record Mail(UUID messageId, int round, String toName, String toAddress, String subject, Rendered body) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}<>(),;:\"\\[\\]\\\\@]{1,64}@[\\w.-]{1,255}");

    public Mail(UUID messageId, String toName, String toAddress, String subject, Rendered body) {
        this(messageId, 1, toName, toAddress, subject, body);
    }

    public Mail {
        toName = OneLine.of(toName);
        subject = OneLine.of(subject);
        if (!ADDRESS.matcher(toAddress).matches()) {
            throw new MailRefused("The recipient's address is not an email address");
        }
    }

    @Override
    public String toString() {
        return "Mail " + messageId;
    }
}
