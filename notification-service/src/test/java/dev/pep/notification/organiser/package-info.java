/** Tests of the package. */
@NullMarked
package dev.pep.notification.organiser;

import org.jspecify.annotations.NullMarked;
