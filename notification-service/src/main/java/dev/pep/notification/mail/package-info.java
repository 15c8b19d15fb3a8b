/** The way out: rendered mails, mailboxes and their pace, and the transport. */
@NullMarked
package dev.pep.notification.mail;

import org.jspecify.annotations.NullMarked;
