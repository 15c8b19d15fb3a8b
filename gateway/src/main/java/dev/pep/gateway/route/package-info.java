/** Routes to the services, each with its own time limits and circuit breaker. */
@NullMarked
package dev.pep.gateway.route;

import org.jspecify.annotations.NullMarked;
