/** Tests of the heatmap's rows and counts. */
@NullMarked
package dev.pep.heatmap.list;

import org.jspecify.annotations.NullMarked;
