/** Tests of the package. */
@NullMarked
package dev.pep.notification.settled;

import org.jspecify.annotations.NullMarked;
