/** Publishing events with the change that causes them, and handling each of them once. */
@NullMarked
package dev.pep.platform.event;

import org.jspecify.annotations.NullMarked;
