/** Tests of report requests. */
@NullMarked
package dev.pep.heatmap.request.following;

import org.jspecify.annotations.NullMarked;
