/** Timers that survive: rows of db-scheduler, set in the caller's transaction. */
@NullMarked
package dev.pep.platform.timer;

import org.jspecify.annotations.NullMarked;
