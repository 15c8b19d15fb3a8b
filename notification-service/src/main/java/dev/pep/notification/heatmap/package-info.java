/** What this service says to heatmap-service: a row set to open. */
@NullMarked
package dev.pep.notification.heatmap;

import org.jspecify.annotations.NullMarked;
