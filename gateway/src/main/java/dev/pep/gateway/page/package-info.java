/** Serves the web page with the right cache rules. */
@NullMarked
package dev.pep.gateway.page;

import org.jspecify.annotations.NullMarked;
