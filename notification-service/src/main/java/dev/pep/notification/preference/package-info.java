/** What each internal person has chosen: how long to wait, time zone, way of writing dates. */
@NullMarked
package dev.pep.notification.preference;

import org.jspecify.annotations.NullMarked;
