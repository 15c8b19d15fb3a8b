/** Tests of what engagements ask for. */
@NullMarked
package dev.pep.heatmap.request.engagement;

import org.jspecify.annotations.NullMarked;
