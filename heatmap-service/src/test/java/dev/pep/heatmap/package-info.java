/** Tests of the service as a whole, and what they share. */
@NullMarked
package dev.pep.heatmap;

import org.jspecify.annotations.NullMarked;
