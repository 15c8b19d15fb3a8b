/** Tests of the package. */
@NullMarked
package dev.pep.notification.task;

import org.jspecify.annotations.NullMarked;
