package dev.pep.notification.mail;

/** This mail will never be taken; the message says why, without personal data. */
public final class MailRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public MailRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
