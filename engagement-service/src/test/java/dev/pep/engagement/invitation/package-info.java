/** Tests of invitations. */
@NullMarked
package dev.pep.engagement.invitation;

import org.jspecify.annotations.NullMarked;
