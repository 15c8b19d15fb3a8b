/** Tests of the index in memory. */
@NullMarked
package dev.pep.heatmap.index;

import org.jspecify.annotations.NullMarked;
