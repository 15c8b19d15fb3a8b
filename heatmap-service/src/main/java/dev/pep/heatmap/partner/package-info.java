/** The partner directory (H2). */
@NullMarked
package dev.pep.heatmap.partner;

import org.jspecify.annotations.NullMarked;
