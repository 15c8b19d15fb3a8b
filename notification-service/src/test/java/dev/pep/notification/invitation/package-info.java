/** Tests of the package. */
@NullMarked
package dev.pep.notification.invitation;

import org.jspecify.annotations.NullMarked;
