/** What {@code deploy/up} and {@code deploy/down} run: starts, restarts and stops the whole system on one machine. */
@NullMarked
package dev.pep.local.up;

import org.jspecify.annotations.NullMarked;
