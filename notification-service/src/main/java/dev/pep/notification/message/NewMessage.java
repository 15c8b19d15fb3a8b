package dev.pep.notification.message;

import java.util.UUID;

/**
 * A message to be sent.
 *
 * @param id told by the caller, so that the same cause never makes two messages
 * @param recipient e-mail address
 * @param recipientName name, or empty
 * @param facts what the mail is written from when it is sent; holds no secret
 */
public record NewMessage(
        UUID id, MessageKind kind, String recipient, String recipientName, String subject, Object facts) {}
