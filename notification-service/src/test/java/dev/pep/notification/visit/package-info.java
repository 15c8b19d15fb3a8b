/** A feature that only tests have: who visits a fair, told as digests and mails of its own. */
@NullMarked
package dev.pep.notification.visit;

import org.jspecify.annotations.NullMarked;
