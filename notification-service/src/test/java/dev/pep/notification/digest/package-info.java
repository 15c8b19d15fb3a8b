/** Tests of the package. */
@NullMarked
package dev.pep.notification.digest;

import org.jspecify.annotations.NullMarked;
