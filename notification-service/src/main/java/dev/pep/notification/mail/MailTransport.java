package dev.pep.notification.mail;

/** Hands mails to whatever delivers them. */
public interface MailTransport {

    /** Returns the transport's name, such as {@code graph}. */
    String name();

    /**
     * Hands over a mail; when this returns, the mail is on its way.
     *
     * @param mailbox the address that it is sent from
     * @throws MailDeferred if it may work later
     * @throws MailRefused if it never will
     */
    void send(String mailbox, Mail mail);
}
