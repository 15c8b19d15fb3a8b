/** Tests of platform's timers at moments on wall clocks, in a service that has timers. */
@NullMarked
package dev.pep.notification.timer;

import org.jspecify.annotations.NullMarked;
