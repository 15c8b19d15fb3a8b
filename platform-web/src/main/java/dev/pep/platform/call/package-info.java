/** Calls to other services, as the machine that a service is. */
@NullMarked
package dev.pep.platform.call;

import org.jspecify.annotations.NullMarked;
