/**
 * The way out: rendered mails, mailboxes and their pace, and the transport; the only package that knows Microsoft
 * Graph.
 */
@NullMarked
package dev.pep.notification.mail;

import org.jspecify.annotations.NullMarked;
