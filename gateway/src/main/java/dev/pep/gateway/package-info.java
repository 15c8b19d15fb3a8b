/** The only way in: signs people in, keeps sessions, lets partners in by their links, and routes to the services. */
@NullMarked
package dev.pep.gateway;

import org.jspecify.annotations.NullMarked;
