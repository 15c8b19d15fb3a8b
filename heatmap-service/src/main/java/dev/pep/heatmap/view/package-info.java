/** The heatmap as a list of which people keep views (H3). */
@NullMarked
package dev.pep.heatmap.view;

import org.jspecify.annotations.NullMarked;
