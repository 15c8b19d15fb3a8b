/** notification-service: tells people what changed and asks partners by mail, once, on time, visibly. */
@NullMarked
package dev.pep.notification;

import org.jspecify.annotations.NullMarked;
