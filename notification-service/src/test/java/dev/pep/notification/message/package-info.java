/** Tests of the package. */
@NullMarked
package dev.pep.notification.message;

import org.jspecify.annotations.NullMarked;
