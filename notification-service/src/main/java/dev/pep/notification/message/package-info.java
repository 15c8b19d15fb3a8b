/** Messages to people: kept with every attempt, sent by a timer, tried again until there is an outcome. */
@NullMarked
package dev.pep.notification.message;

import org.jspecify.annotations.NullMarked;
