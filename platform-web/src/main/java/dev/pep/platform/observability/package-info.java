/** What every service shows of itself: defaults of its settings, traces and logs. */
@NullMarked
package dev.pep.platform.observability;

import org.jspecify.annotations.NullMarked;
