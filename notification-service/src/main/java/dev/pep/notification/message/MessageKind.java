package dev.pep.notification.message;

import dev.pep.notification.mail.Rendered;
import java.time.Instant;
import java.util.Optional;

/**
 * A kind of message: all that is to be known of it to queue, keep, send and show its messages. The package of a feature
 * brings it as a bean, one for each name.
 *
 * @param <F> the facts that its mails are written from
 */
public interface MessageKind<F> {

    /** Returns its name in the database, in events and in the API, such as {@code REMINDER}; it never changes. */
    String name();

    /** Returns what an administrator reads, such as "Reminder". */
    String title();

    /** Returns to whom its messages may go. */
    Audience audience();

    /** Returns the class that a message's facts are kept as, in JSON. */
    Class<F> facts();

    /** Returns whether a message waits while its reader, an internal person, has quiet hours. */
    boolean waitsInQuietHours();

    /**
     * Returns until when there is a point in sending a message, if that ends by itself: one that is not sent by then is
     * not sent at all.
     */
    default Optional<Instant> usefulUntil(F facts) {
        return Optional.empty();
    }

    /**
     * Writes the mail, each time it is to be sent.
     *
     * @throws NothingToSend if there is no point any more
     * @throws dev.pep.notification.mail.MailDeferred if something that the mail needs is not there now
     */
    Rendered write(Message message, F facts);

    /** Returns the mail as it will be, but for what opens something, if the kind can show it before it is sent. */
    default Optional<PreviewView> preview(F facts) {
        return Optional.empty();
    }
}
