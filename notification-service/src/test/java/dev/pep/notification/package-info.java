/** Tests of the package. */
@NullMarked
package dev.pep.notification;

import org.jspecify.annotations.NullMarked;
