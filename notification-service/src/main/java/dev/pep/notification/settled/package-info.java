/**
 * What was settled before this database began, read from {@code pep.notification.v1}: an empty service that reads all
 * events again sends nothing twice.
 */
@NullMarked
package dev.pep.notification.settled;

import org.jspecify.annotations.NullMarked;
