/** Mails to partners: asked for a report, reminded, or given a new link. */
@NullMarked
package dev.pep.notification.request;

import org.jspecify.annotations.NullMarked;
