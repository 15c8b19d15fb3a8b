/** Tests of report requests. */
@NullMarked
package dev.pep.heatmap.report.edit;

import org.jspecify.annotations.NullMarked;
