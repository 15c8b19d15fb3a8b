/**
 * A feature, whole, as the README says how to add one: who is asked to report is invited to a briefing, at 9:00 the
 * next morning on their own clock, by a mail with a link of their own.
 */
@NullMarked
package dev.pep.notification.briefing;

import org.jspecify.annotations.NullMarked;
