/** Invitations of partners to engagements: sent, answered, reminded, ended (E2). */
@NullMarked
package dev.pep.engagement.invitation;

import org.jspecify.annotations.NullMarked;
