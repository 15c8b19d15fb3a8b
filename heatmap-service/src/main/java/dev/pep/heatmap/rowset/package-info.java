/** Sets of rows that a digest points to (H9). */
@NullMarked
package dev.pep.heatmap.rowset;

import org.jspecify.annotations.NullMarked;
