/** Emails to partners about an invitation to an engagement, from the invitation to its end (E2). */
@NullMarked
package dev.pep.notification.invitation;

import org.jspecify.annotations.NullMarked;
