/** Tests of the package. */
@NullMarked
package dev.pep.notification.report;

import org.jspecify.annotations.NullMarked;
