/** The log of who did what and when. */
@NullMarked
package dev.pep.heatmap.audit;

import org.jspecify.annotations.NullMarked;
