/** Who said and did what about an account (H4). */
@NullMarked
package dev.pep.heatmap.history;

import org.jspecify.annotations.NullMarked;
