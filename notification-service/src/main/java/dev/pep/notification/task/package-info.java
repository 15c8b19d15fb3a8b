/** Emails to partners about what they owe an engagement: tasks made, changed, and still open (E3). */
@NullMarked
package dev.pep.notification.task;

import org.jspecify.annotations.NullMarked;
