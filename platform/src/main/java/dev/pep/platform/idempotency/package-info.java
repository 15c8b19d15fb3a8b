/** Calls that may come twice and are carried out once. */
@NullMarked
package dev.pep.platform.idempotency;

import org.jspecify.annotations.NullMarked;
