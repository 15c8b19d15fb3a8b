/** The heatmap's rows, tags and counts (H3, H4). */
@NullMarked
package dev.pep.heatmap.list;

import org.jspecify.annotations.NullMarked;
