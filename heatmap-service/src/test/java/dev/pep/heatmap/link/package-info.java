/** Tests of links. */
@NullMarked
package dev.pep.heatmap.link;

import org.jspecify.annotations.NullMarked;
