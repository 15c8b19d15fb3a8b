/** A digest that is told each Monday at 8:00 on its reader's clock, as a feature would bring it. */
@NullMarked
package dev.pep.notification.week;

import org.jspecify.annotations.NullMarked;
