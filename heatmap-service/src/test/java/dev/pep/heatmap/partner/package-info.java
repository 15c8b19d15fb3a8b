/** Tests of the partner directory. */
@NullMarked
package dev.pep.heatmap.partner;

import org.jspecify.annotations.NullMarked;
