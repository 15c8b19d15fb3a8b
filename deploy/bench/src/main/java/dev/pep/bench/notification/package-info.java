/** Benchmarks of notification-service: debounce and timers. */
@NullMarked
package dev.pep.bench.notification;

import org.jspecify.annotations.NullMarked;
