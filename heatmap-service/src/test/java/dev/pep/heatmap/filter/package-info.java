/** Tests of the filter. */
@NullMarked
package dev.pep.heatmap.filter;

import org.jspecify.annotations.NullMarked;
