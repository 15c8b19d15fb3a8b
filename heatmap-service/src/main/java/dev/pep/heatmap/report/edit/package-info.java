/** Changes of fields, one or many, each with an outcome of its own (H7). */
@NullMarked
package dev.pep.heatmap.report.edit;

import org.jspecify.annotations.NullMarked;
