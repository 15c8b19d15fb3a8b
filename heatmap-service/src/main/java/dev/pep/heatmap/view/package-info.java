/** Saved and shared views of the heatmap (H3). */
@NullMarked
package dev.pep.heatmap.view;

import org.jspecify.annotations.NullMarked;
