/** Tests of the package. */
@NullMarked
package dev.pep.notification.request;

import org.jspecify.annotations.NullMarked;
