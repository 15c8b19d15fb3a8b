/** How a service says no: RFC 9457 problem details, the same everywhere. */
@NullMarked
package dev.pep.platform.problem;

import org.jspecify.annotations.NullMarked;
