/** How long services take until they are ready: one as {@code deploy/up} starts it, and all of them side by side. */
@NullMarked
package dev.pep.bench.start;

import org.jspecify.annotations.NullMarked;
