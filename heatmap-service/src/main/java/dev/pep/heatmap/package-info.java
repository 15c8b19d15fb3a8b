/** Heatmap-service: accounts, the partner directory, report requests, partner reports and the heatmap. */
@NullMarked
package dev.pep.heatmap;

import org.jspecify.annotations.NullMarked;
