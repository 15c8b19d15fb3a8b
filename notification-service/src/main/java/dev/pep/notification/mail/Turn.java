package dev.pep.notification.mail;

import java.time.Instant;

/** A mailbox and the moment when it may send one mail: for one message only. */
public record Turn(String mailbox, Instant at) {}
