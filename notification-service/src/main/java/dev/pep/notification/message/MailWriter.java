package dev.pep.notification.message;

import dev.pep.notification.mail.Rendered;

/** Writes the mails of some kinds of messages, at the moment of sending. */
public interface MailWriter {

    boolean writes(MessageKind kind);

    /**
     * Writes the mail.
     *
     * @throws NothingToSend if there is no point any more
     * @throws dev.pep.notification.mail.MailDeferred if something that the mail needs is not there now
     */
    Rendered write(Message message);
}
