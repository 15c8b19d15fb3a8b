/** Who may call what, by role. */
@NullMarked
package dev.pep.heatmap.access;

import org.jspecify.annotations.NullMarked;
