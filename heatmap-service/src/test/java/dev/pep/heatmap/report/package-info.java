/** Tests of the partner's side. */
@NullMarked
package dev.pep.heatmap.report;

import org.jspecify.annotations.NullMarked;
