/** Where the other services are. */
@NullMarked
package dev.pep.gateway.call;

import org.jspecify.annotations.NullMarked;
