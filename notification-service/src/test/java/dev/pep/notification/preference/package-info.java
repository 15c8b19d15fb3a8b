/** Tests of the package. */
@NullMarked
package dev.pep.notification.preference;

import org.jspecify.annotations.NullMarked;
