/**
 * The accounts' countable sides in memory, kept up with the database: counts, totals and places in the list (H3, H4).
 */
@NullMarked
package dev.pep.heatmap.index;

import org.jspecify.annotations.NullMarked;
