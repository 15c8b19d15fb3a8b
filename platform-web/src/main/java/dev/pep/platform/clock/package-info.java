/** The time by which all copies of a service agree. */
@NullMarked
package dev.pep.platform.clock;

import org.jspecify.annotations.NullMarked;
