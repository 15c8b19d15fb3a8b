/** What this service asks of heatmap-service: a link's secret, and a row set to open. */
@NullMarked
package dev.pep.notification.heatmap;

import org.jspecify.annotations.NullMarked;
