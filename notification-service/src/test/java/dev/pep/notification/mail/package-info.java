/** Tests of the package. */
@NullMarked
package dev.pep.notification.mail;

import org.jspecify.annotations.NullMarked;
