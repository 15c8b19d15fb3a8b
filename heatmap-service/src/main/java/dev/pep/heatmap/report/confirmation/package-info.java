/** Confirming earlier answers as a whole, and taking that back (H7). */
@NullMarked
package dev.pep.heatmap.report.confirmation;

import org.jspecify.annotations.NullMarked;
